using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Where an ended life may go on: a place it has been in. Reopening is no way past a gate.</summary>
public static class Reopening
{
    /// <summary>The states it has been in, the one it was ended from last.</summary>
    public static ImmutableArray<string> States(Life life, LifeType type)
    {
        var before = Ended(life, type)?.From ?? [];
        return
        [
            .. from state in type.States
               where !type.Ends.Contains(state.Id)
               let entered = Entered(life, type, state.Id)
               where entered is not null
               orderby before.IsEmpty || before.Contains(state.Id), entered
               select state.Id,
        ];
    }

    private static StepType? Ended(Life life, LifeType type) =>
        type.Steps.Where(step => step.To == life.State && At(life, step) is not null).MaxBy(step => At(life, step));

    private static DateTimeOffset? Entered(Life life, LifeType type, string state) =>
        type.Steps.Where(step => step.To == state).Select(step => At(life, step)).Append(state == type.FirstState ? life.OpenedAt : null).Max();

    private static DateTimeOffset? At(Life life, StepType step) => life.Whole.Moments.GetValueOrDefault(step.Id)?.At;
}
