using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Seats and sight: every seat can be filled, every name is a role or a seat, and each name stands for one thing.</summary>
internal static class SeatChecks
{
    private const int DeepestRow = 2;

    public static void Run(Checking checking)
    {
        var assigned = Assigned(checking);
        foreach (var (life, above) in checking.Lives)
        {
            LifeType[] lives = [life, .. above];
            foreach (var seat in life.Seats)
            {
                Names.Roles(checking, seat, "role", seat.Roles);
                Filled(checking, life, seat, assigned);
                Names.OneOf(checking, checking.Places.At(seat, "of"), seat.Of, [.. lives.SelectMany(each => each.Seats.Ids), .. checking.Pack.Roles.Ids], "席位", "seat");
            }

            Names.Who(checking, life, "hides", life.Hides, lives);
            Names.Who(checking, life, "reopens", life.Reopens ?? [], lives);
            Names.Who(checking, life, "sees", life.Sees?.Arms.SelectMany(arm => arm.Who) ?? [], lives);
            Twice(checking, life, above);
            if (above.Length > DeepestRow)
            {
                checking.Error(checking.Places.At(life), "rows-deep", "行最多套两层。", "rows may stand two deep at most");
            }
        }
    }

    private static HashSet<string> Assigned(Checking checking) =>
    [
        .. checking.Lives.SelectMany(each => each.Life.Steps.SelectMany(step => step.Assigns).Concat(each.Life.Opening.Assigns)).Select(seat => seat.Seat.Names[^1]),
        .. checking.Lives.SelectMany(each => AllEffects.Own(each.Life)).OfType<Effect.Assign>().Select(assign => assign.Seat.Seat.Names[^1]),
        .. checking.Lives.SelectMany(each => each.Life.Opening.Asks.Concat(each.Life.Opening.Offers).Concat(each.Life.Steps.SelectMany(step => step.Asks.Concat(step.Offers)))),
        .. checking.Lives.SelectMany(each => AllEffects.Own(each.Life)).SelectMany(With).Select(with => with.Name),
    ];

    private static IEnumerable<WithValue> With(Effect effect) => effect switch
    {
        Effect.Open open => open.With,
        Effect.Add add => add.With,
        Effect.Take take => take.With,
        _ => [],
    };

    private static void Filled(Checking checking, LifeType life, SeatType seat, HashSet<string> assigned)
    {
        if (seat is { Roles.IsEmpty: true, Who: null } && !assigned.Contains(seat.Id))
        {
            checking.Error(checking.Places.At(seat), "seat-empty", $"席位“{seat.Id}”没有人能坐：没有 role、who，也没有步骤指派。", $"nobody ever fills the seat '{seat.Id}': no role, no who, no step assigns it");
        }

        _ = life;
    }

    /// <summary>Fields, rows, seats, steps and clocks share one namespace; a row may repeat its parent's names.</summary>
    private static void Twice(Checking checking, LifeType life, LifeType[] above)
    {
        var seen = new Dictionary<string, INamed>(StringComparer.Ordinal);
        foreach (var element in Elements(life))
        {
            if (!seen.TryAdd(element.Id, element))
            {
                checking.Error(checking.Places.At(element), "name-twice", $"“{element.Id}”在“{life.Id}”里已有另一个意思（第 {checking.Places.At(seen[element.Id]).Line} 行）。",
                    $"'{element.Id}' already means something else in '{life.Id}' (line {checking.Places.At(seen[element.Id]).Line})");
            }
            else if (above.SelectMany(Elements).Any(other => other.Id == element.Id))
            {
                checking.Hint(checking.Places.At(element), "name-hides", $"“{element.Id}”与外层同名；行内指本行的，外层请写 our.{element.Id}。", $"'{element.Id}' hides the parent's; write our.{element.Id} for that");
            }
        }
    }

    private static IEnumerable<INamed> Elements(LifeType life) => [.. life.Fields, .. life.Rows, .. life.Seats, .. life.Steps, .. life.Clocks];
}
