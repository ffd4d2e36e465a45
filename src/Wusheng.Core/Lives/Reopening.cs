using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Who may open an ended life again, and where it goes on: a place it has been in. Reopening is no way past a gate.</summary>
public static class Reopening
{
    /// <summary>
    /// Whether somebody may: whom the standard names; where it names nobody, who has it in hand, who may take the step that ended it, and
    /// those above them.
    /// </summary>
    public static bool May(IWorld world, Life life, LifeType type, string? who)
    {
        if (who is null)
        {
            return true;
        }

        var facts = new LifeFacts(world, life, 0, life.LastAt, who);
        var by = By(life, type);
        return (type.Reopens is null && Rights.Involved(life, who)) || Rights.ToAct(facts, by, who).May || (type.Reopens is null && Rights.IsAbove(world, facts, by, who));
    }

    /// <summary>Whom the standard lets open it again, or who ended it.</summary>
    internal static ImmutableArray<string> By(Life life, LifeType type) => type.Reopens ?? Ended(life, type)?.By ?? [];

    /// <summary>The states it has been in, the one it was ended from last; what was paid for is not gone back behind.</summary>
    public static ImmutableArray<string> States(Life life, LifeType type)
    {
        var before = Ended(life, type)?.From ?? [];
        var paid = Paid(life, type);
        return
        [
            .. from state in type.States
               where !type.Ends.Contains(state.Id)
               let entered = Entered(life, type, state.Id)
               where entered is not null && (paid is null || entered > paid.At || state.Id == paid.State)
               orderby before.IsEmpty || before.Contains(state.Id), entered
               select state.Id,
        ];
    }

    // Where the payment led, and since when; null while nothing is paid that would be taken twice.
    private static PaidSo? Paid(Life life, LifeType type) =>
        Billing.Paid(life) > 0 && Paying.StepOf(type) is { To: { } to } step && At(life, step) is { } at ? new PaidSo(at, to) : null;

    private sealed record PaidSo(DateTimeOffset At, string State);

    private static StepType? Ended(Life life, LifeType type) =>
        type.Steps.Where(step => step.To == life.State && At(life, step) is not null).MaxBy(step => At(life, step));

    private static DateTimeOffset? Entered(Life life, LifeType type, string state) =>
        type.Steps.Where(step => step.To == state).Select(step => At(life, step)).Append(state == type.FirstState ? life.OpenedAt : null).Max();

    private static DateTimeOffset? At(Life life, StepType step) => life.Whole.Moments.GetValueOrDefault(step.Id)?.At;
}
