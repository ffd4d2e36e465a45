using Wusheng.Core.Conditions;
using Wusheng.Core.Values;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>What a condition must come to whatever the facts are, as far as its form alone tells; null where it depends.</summary>
internal static class Folding
{
    public static bool? Of(Condition condition) => condition switch
    {
        Condition.And and => And(and),
        Condition.Or or => Or(or),
        Condition.Not not => !Of(not.Of),
        Condition.Compare test => Compare(test),
        Condition.Between test => And(new Condition.And([new Condition.Compare(test.Value, Comparison.AtLeast, test.Low), new Condition.Compare(test.Value, Comparison.AtMost, test.High)])),
        Condition.Holds { Value: Expression.Literal { Value: Value.YesNo yes } } => yes.Yes,
        Condition.IsSet { Value: Expression.Literal } test => !test.Negated,
        Condition.IsMissing { Value: Expression.Literal } test => test.Negated,
        _ => null,
    };

    /// <summary>Whether the condition can still be true while the named field has no answer.</summary>
    public static bool CanHoldWithout(Condition condition, string field) => condition switch
    {
        Condition.And and => and.All.All(part => CanHoldWithout(part, field)),
        Condition.Or or => or.Any.Any(part => CanHoldWithout(part, field)),
        Condition.Not not => !PathsIn.Of(not.Of).Any(path => Is(path, field)) || not.Of is Condition.IsSet { Negated: false } or Condition.IsDone { Negated: false },
        Condition.IsSet test => test.Negated || !Reads(condition, field),
        Condition.IsDone test => test.Negated || !Reads(condition, field),
        Condition.IsMissing test => !test.Negated || !Reads(condition, field),
        Condition.Over => true,
        _ => !Reads(condition, field),
    };

    private static bool Reads(Condition condition, string field) => PathsIn.Of(condition).Any(path => Is(path, field));

    private static bool Is(Core.Conditions.Path path, string field) => path.First == field;

    private static bool? And(Condition.And and)
    {
        var parts = and.All.Select(Of).ToList();
        return parts.Contains(false) || Contradict(and.All) ? false : parts.TrueForAll(part => part == true) ? true : null;
    }

    private static bool? Or(Condition.Or or)
    {
        var parts = or.Any.Select(Of).ToList();
        return parts.Contains(true) || Exhaust(or.Any) ? true : parts.TrueForAll(part => part == false) ? false : null;
    }

    private static bool Contradict(IReadOnlyList<Condition> parts) => Pairs(parts).Any(pair => pair switch
    {
        (Condition.Is { Negated: false } one, Condition.Is { Negated: false } other) => one.Value == other.Value && !one.Words.Intersect(other.Words).Any(),
        (Condition.Is { Negated: false } one, Condition.Is { Negated: true } other) => one.Value == other.Value && one.Words.All(other.Words.Contains),
        (Condition.IsSet { Negated: false } one, Condition.IsMissing { Negated: false } other) => one.Value == other.Value,
        (Condition.IsSet { Negated: false } one, Condition.IsSet { Negated: true } other) => one.Value == other.Value,
        (Condition.Is { Negated: false } one, Condition.IsMissing { Negated: false } other) => one.Value == other.Value,
        _ => false,
    });

    private static bool Exhaust(IReadOnlyList<Condition> parts) => Pairs(parts).Any(pair => pair switch
    {
        (Condition.IsSet { Negated: false } one, Condition.IsMissing { Negated: false } other) => one.Value == other.Value,
        (Condition.IsSet { Negated: false } one, Condition.IsSet { Negated: true } other) => one.Value == other.Value,
        (Condition.IsDone { Negated: false } one, Condition.IsDone { Negated: true } other) => one.Value == other.Value,
        _ => false,
    });

    private static IEnumerable<(Condition One, Condition Other)> Pairs(IReadOnlyList<Condition> parts) =>
        from one in parts from other in parts where !ReferenceEquals(one, other) select (one, other);

    private static bool? Compare(Condition.Compare test) => (test.Left, test.Right) switch
    {
        (Expression.Literal { Value: Value.Number a }, Expression.Literal { Value: Value.Number b }) => Holds(a.Amount.CompareTo(b.Amount), test.By),
        (Expression.Literal { Value: Value.Money a }, Expression.Literal { Value: Value.Money b }) => Holds(a.Amount.CompareTo(b.Amount), test.By),
        (Expression.Literal { Value: Value.Duration a }, Expression.Literal { Value: Value.Duration b }) => Holds(a.Length.CompareTo(b.Length), test.By),
        (Expression.CountOf, Expression.Literal { Value: Value.Number b }) => Count(test.By, b.Amount),
        (Expression.Name a, Expression.Name b) when a == b && test.By is Comparison.Less or Comparison.More => false,
        _ => null,
    };

    /// <summary>A count is never below nought.</summary>
    private static bool? Count(Comparison by, decimal than) => by switch
    {
        Comparison.AtLeast when than <= 0 => true,
        Comparison.More when than < 0 => true,
        Comparison.Less when than <= 0 => false,
        Comparison.AtMost or Comparison.Equal when than < 0 => false,
        _ => null,
    };

    private static bool Holds(int order, Comparison by) => by switch
    {
        Comparison.Equal => order == 0,
        Comparison.Less => order < 0,
        Comparison.AtMost => order <= 0,
        Comparison.More => order > 0,
        _ => order >= 0,
    };
}
