using Wusheng.Core.Packs;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Lives that open each other within one command, without anybody acting in between, must not come back to their own type.</summary>
internal sealed class OpenChains(Checking checking)
{
    public void Run()
    {
        foreach (var life in checking.Lives.Select(each => each.Life).Where(life => life.Kind != LifeKind.Row && Reaches(life)))
        {
            checking.Error(checking.Places.At(life), "open-circle", $"“{life.Id}”会在同一次操作里不断再开“{life.Id}”。", $"'{life.Id}' would open '{life.Id}' again and again within one command");
        }
    }

    private bool Reaches(LifeType start)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(OpenedBy(start));
        while (open.TryPop(out var type))
        {
            if (type == start.Id)
            {
                return true;
            }

            if (seen.Add(type) && checking.Shapes.Type(type) is { } life)
            {
                OpenedBy(life).ToList().ForEach(open.Push);
            }
        }

        return false;
    }

    /// <summary>What opening the life opens at once; steps of the engine are guarded by their conditions and taken once each.</summary>
    private static IEnumerable<string> OpenedBy(LifeType life) =>
        AllEffects.Deep(life.Opening.Does)
            .Concat(life.Steps.Where(step => step.BySystem && (step.From.IsEmpty || step.From.Contains(life.FirstState ?? ""))).SelectMany(step => AllEffects.Deep(step.Does)))
            .OfType<Effect.Open>().Select(open => open.Type);
}
