using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>
/// Answers conditions and values over facts: total, without side effects, three-valued. A missing fact makes every test
/// unknown, negated ones too (<c>x is not A</c>, <c>not x is A</c>); only <c>is set</c>, <c>is missing</c> and <c>is done</c> know
/// (a guide's step that only an unknown speaker may have come to is the one exception).
/// </summary>
public static class ConditionEvaluator
{
    /// <summary>Whether the condition holds.</summary>
    public static Truth Evaluate(Condition condition, IFacts facts) => condition switch
    {
        Condition.Is test => Kleene.Unless(test.Negated, Is(test, facts)),
        Condition.Compare test => ValueOrder.Compare(Evaluate(test.Left, facts), test.By, Evaluate(test.Right, facts), facts),
        Condition.And and => All(and.All, facts),
        Condition.Or or => Any(or.Any, facts),
        Condition.Not not => Kleene.Not(Evaluate(not.Of, facts)),
        Condition.IsSet test => Kleene.Of(IsSet(test.Value, facts) != test.Negated),
        Condition.IsMissing test => Kleene.Of(IsSet(test.Value, facts) == test.Negated),
        Condition.IsDone test => Kleene.Unless(test.Negated, IsDone(test.Value, facts)),
        Condition.Over over => RowSums.Over(over, facts),
        Condition.Holds holds => FactPath.Resolve(holds.Value, facts)?.Is("yes") ?? Truth.Unknown,
        Condition.Between test => Between(test, facts),
        Condition.In test => In(test, facts),
        Condition.Was test => Kleene.Unless(test.Negated, Was(test, facts)),
        Condition.Says says => facts.Says(says),
        _ => facts.Hears(condition),
    };

    /// <summary>The value, or null when it is not known.</summary>
    public static Value? Evaluate(Expression expression, IFacts facts) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Name name => FactPath.ValueOf(name, facts),
        Expression.Arithmetic sum => Arithmetic.Of(Evaluate(sum.Left, facts), sum.Operator, Evaluate(sum.Right, facts), facts.Zone),
        Expression.LocalMoment moment => new Value.Moment(SiteTime.MomentOf(moment.On, moment.At, facts.Zone)),
        Expression.WeekTime week => Moment(SiteTime.NextWeekTime(week.On, week.At, Opened(facts), facts.Zone)),
        Expression.CountOf count => RowSums.Count(count, facts),
        Expression.Aggregate gathered => RowSums.Gather(gathered, facts),
        Expression.Find find => facts.FindLife(find.Type, find.Where)?.Value,
        Expression.Choice choice => Choose(choice, facts),
        _ => null,
    };

    private static Truth All(ImmutableArray<Condition> parts, IFacts facts)
    {
        var truth = Truth.True;
        for (var at = 0; at < parts.Length && truth != Truth.False; at++)
        {
            truth = Kleene.And(truth, Evaluate(parts[at], facts));
        }

        return truth;
    }

    private static Truth Any(ImmutableArray<Condition> parts, IFacts facts)
    {
        var truth = Truth.False;
        for (var at = 0; at < parts.Length && truth != Truth.True; at++)
        {
            truth = Kleene.Or(truth, Evaluate(parts[at], facts));
        }

        return truth;
    }

    private static Truth Is(Condition.Is test, IFacts facts)
    {
        var fact = FactPath.Resolve(test.Value, facts);
        return fact is null ? Truth.Unknown : FactPath.IsAny(fact, test.Words);
    }

    private static Truth Was(Condition.Was test, IFacts facts)
    {
        var truth = Truth.False;
        var fact = FactPath.Resolve(test.Value, facts);
        foreach (var word in test.Words)
        {
            truth = Kleene.Or(truth, fact?.Was(word) ?? Truth.Unknown);
        }

        return truth;
    }

    private static bool IsSet(Expression value, IFacts facts) => FactPath.Resolve(value, facts)?.IsSet ?? false;

    // A state or choice may itself be called "done"; of a word the word is meant, of a moment that it has been.
    private static Truth IsDone(Expression value, IFacts facts) => FactPath.Resolve(value, facts) is { } fact
        ? fact.Value is Value.Word ? Kleene.Of(fact.Is("done") == Truth.True) : fact.Done
        : Truth.False;

    private static Truth Between(Condition.Between test, IFacts facts) => Kleene.And(
        Evaluate(new Condition.Compare(test.Value, Comparison.AtLeast, test.Low), facts),
        Evaluate(new Condition.Compare(test.Value, Comparison.AtMost, test.High), facts));

    private static Truth In(Condition.In test, IFacts facts) =>
        Evaluate(test.Value, facts) is { } part && FactPath.Resolve(test.Whole, facts) is { } whole
            ? whole.Contains(part, facts.Zone)
            : Truth.Unknown;

    private static Value? Choose(Expression.Choice choice, IFacts facts)
    {
        foreach (var arm in choice.Arms)
        {
            if (Evaluate(arm.When, facts) == Truth.True)
            {
                return Evaluate(arm.Then, facts);
            }
        }

        return Evaluate(choice.Else, facts);
    }

    private static DateTimeOffset Opened(IFacts facts) => facts.Find("opened")?.Value is Value.Moment opened ? opened.At : facts.Now;

    private static Value.Moment? Moment(DateTimeOffset? at) => at is { } known ? new Value.Moment(known) : null;
}
