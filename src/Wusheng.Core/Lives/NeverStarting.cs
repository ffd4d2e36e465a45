using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Clocks that cannot start as the answers stand: those of another kind of matter than this one is. Nobody need see them. An answer that is
/// corrected brings them back.
/// </summary>
internal static class NeverStarting
{
    internal static bool Is(LifeFacts facts, ClockType type) =>
        Denied(facts, type.From.When) || type.From.Any.All(moment => Never(facts, moment.First));

    private static bool Never(LifeFacts facts, string moment) => facts.Type is { } type
        && (type.Steps[moment] is { } step ? Denied(facts, step.When) : type.Seats[moment] is { } seat && Denied(facts, seat.When));

    // Only what was answered denies for good; what is counted, done or reached may still come.
    private static bool Denied(LifeFacts facts, Condition? when) =>
        when is not null && IsAnswered(facts, when) && ConditionEvaluator.Evaluate(when, facts) == Truth.False;

    private static bool IsAnswered(LifeFacts facts, Condition condition) => condition switch
    {
        Condition.And and => and.All.All(part => IsAnswered(facts, part)),
        Condition.Or or => or.Any.All(part => IsAnswered(facts, part)),
        Condition.Not not => IsAnswered(facts, not.Of),
        Condition.Is { Value: Expression.Name { Path.Names: [var name] } } => facts.Type?.Fields[name] is { Is: null, Kind: FieldKind.Choice or FieldKind.YesNo } && facts.Part.Fields.ContainsKey(name),
        _ => false,
    };
}
