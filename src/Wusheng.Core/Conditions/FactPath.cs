using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Follows names to facts.</summary>
internal static class FactPath
{
    /// <summary>The fact a value stands for; null when nothing is known of it.</summary>
    public static Fact? Resolve(Expression expression, IFacts facts) => expression switch
    {
        Expression.Name name => Resolve(name.Path, facts),
        Expression.Find find => facts.FindLife(find.Type, find.Where),
        _ => new ValueFact(ConditionEvaluator.Evaluate(expression, facts)),
    };

    public static Fact? Resolve(Path path, IFacts facts) => Follow(path, path.Names.Length, facts);

    /// <summary>The list that an aggregate such as <c>sum of line.price</c> runs over: all names but the last.</summary>
    public static Fact? Holder(Path path, IFacts facts) => Follow(path, path.Names.Length - 1, facts);

    /// <summary>The value of a name. A single name known to nobody stands for the word itself, as <c>A</c> in a choice.</summary>
    public static Value? ValueOf(Expression.Name name, IFacts facts)
    {
        var fact = Resolve(name.Path, facts);
        return fact is null && name.Path.Names.Length == 1 ? new Value.Word(name.Path.First) : fact?.Value;
    }

    /// <summary>Kleene's or over the words.</summary>
    public static Truth IsAny(Fact fact, ImmutableArray<string> words)
    {
        var truth = Truth.False;
        for (var at = 0; at < words.Length && truth != Truth.True; at++)
        {
            truth = Kleene.Or(truth, fact.Is(words[at]));
        }

        return truth;
    }

    private static Fact? Follow(Path path, int names, IFacts facts)
    {
        var fact = names == 0 ? null : First(path.First, facts);
        for (var at = 1; at < names && fact is not null; at++)
        {
            fact = fact.Member(path.Names[at]) ?? MemberOfValue(fact.Value, path.Names[at], facts.Zone);
        }

        return fact;
    }

    private static Fact? First(string name, IFacts facts) => name switch
    {
        "now" => new ValueFact(new Value.Moment(facts.Now)),
        "today" => new ValueFact(new Value.Day(SiteTime.DayOf(facts.Now, facts.Zone))),
        _ => facts.Find(name),
    };

    private static ValueFact? MemberOfValue(Value? value, string name, TimeZoneInfo zone) =>
        ValueMembers.Of(value, name, zone) is { } member ? new ValueFact(member) : null;
}
