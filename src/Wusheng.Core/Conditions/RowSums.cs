using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Questions over rows and linked lives. A list not known makes them unknown; an empty one does not.</summary>
internal static class RowSums
{
    private static readonly Path _state = new(["state"]);

    public static Truth Over(Condition.Over over, IFacts facts)
    {
        if (FactPath.Resolve(over.Rows, facts)?.Rows is not { } rows)
        {
            return Truth.Unknown;
        }

        var every = over.By == Quantifier.Every;
        var truth = Kleene.Of(every);
        foreach (var row in rows)
        {
            var holds = Holds(over, row);
            truth = every ? Kleene.And(truth, holds) : Kleene.Or(truth, holds);
        }

        return Kleene.Unless(over.By == Quantifier.No, truth);
    }

    /// <summary>How many rows certainly are so. A count over known rows is itself always known: a row that cannot be judged does not count.</summary>
    public static Value? Count(Expression.CountOf count, IFacts facts) => FactPath.Resolve(count.Rows, facts)?.Rows is { } rows
        ? new Value.Number(count.Where is null ? rows.Count : rows.Count(row => ConditionEvaluator.Evaluate(count.Where, row) == Truth.True))
        : null;

    /// <summary>A sum, mean, least or greatest: unknown as soon as one row that counts, or may count, is.</summary>
    public static Value? Gather(Expression.Aggregate gathered, IFacts facts)
    {
        if (gathered.Of.Names.Length < 2 || FactPath.Holder(gathered.Of, facts)?.Rows is not { } rows)
        {
            return null;
        }

        var field = new Path([gathered.Of.Names[^1]]);
        var values = new List<Value>();
        foreach (var row in rows)
        {
            var counts = gathered.Where is null ? Truth.True : ConditionEvaluator.Evaluate(gathered.Where, row);
            if (counts == Truth.False)
            {
                continue;
            }

            if (counts == Truth.Unknown || FactPath.Resolve(field, row)?.Value is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return Gathered(gathered.Function, values, facts);
    }

    private static Truth Holds(Condition.Over over, IFacts row) =>
        over.Where is not null ? ConditionEvaluator.Evaluate(over.Where, row)
        : FactPath.Resolve(_state, row) is { } state ? Kleene.Unless(over.Negated, FactPath.IsAny(state, over.Words))
        : Truth.Unknown;

    private static Value? Gathered(string function, List<Value> values, IFacts facts) => (function, values.Count) switch
    {
        ("sum", 0) => new Value.Number(0),
        (_, 0) => null,
        ("sum", _) => Sum(values, facts),
        ("avg", _) => Arithmetic.Of(Sum(values, facts), '/', new Value.Number(values.Count), facts.Zone),
        ("min", _) => Extreme(values, Comparison.Less, facts),
        ("max", _) => Extreme(values, Comparison.More, facts),
        _ => null,
    };

    private static Value? Sum(List<Value> values, IFacts facts) =>
        values.Skip(1).Aggregate<Value, Value?>(values[0], (sum, value) => Arithmetic.Of(sum, '+', value, facts.Zone));

    private static Value? Extreme(List<Value> values, Comparison better, IFacts facts)
    {
        Value? best = values[0];
        foreach (var value in values.Skip(1))
        {
            best = ValueOrder.Compare(value, better, best, facts) switch
            {
                Truth.True => value,
                Truth.False => best,
                _ => null,
            };
        }

        return best;
    }
}
