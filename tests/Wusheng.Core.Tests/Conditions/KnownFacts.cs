using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

/// <summary>A place with the facts put into it; a name maps to null when it is known but has no fact yet.</summary>
internal sealed class KnownFacts : IFacts
{
    private readonly Dictionary<string, Fact?> _facts = [];

    public DateTimeOffset Now { get; init; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public Func<Condition.Says, Truth> Heard { get; init; } = _ => Truth.Unknown;

    public Func<string, Condition, Fact?> Lives { get; init; } = (_, _) => null;

    public KnownFacts With(string name, Value? value) => With(name, new ValueFact(value));

    public KnownFacts With(string name, Fact? fact)
    {
        _facts[name] = fact;
        return this;
    }

    public KnownFacts Yes(string name) => With(name, new Value.YesNo(true));

    public KnownFacts Word(string name, string word) => With(name, new Value.Word(word));

    public KnownFacts Rows(string name, params IFacts[] rows) => With(name, new RowsFact(rows));

    public Fact? Find(string name) => _facts.GetValueOrDefault(name);

    public Fact? FindLife(string type, Condition where) => Lives(type, where);

    public Truth Says(Condition.Says test) => Heard(test);

    public Truth Ask(string condition)
    {
        var parsed = ConditionParser.Condition(condition);
        Assert.Empty(parsed.Problems);
        return ConditionEvaluator.Evaluate(parsed.Value!, this);
    }

    public Value? Value(string expression)
    {
        var parsed = ConditionParser.Expression(expression);
        Assert.Empty(parsed.Problems);
        return ConditionEvaluator.Evaluate(parsed.Value!, this);
    }

    private sealed class RowsFact(IReadOnlyList<IFacts> rows) : Fact
    {
        public override bool IsSet => true;

        public override IReadOnlyList<IFacts> Rows => rows;
    }
}

/// <summary>A fact with members.</summary>
internal sealed class LinkFact(IFacts behind) : Fact
{
    public override bool IsSet => true;

    public override Fact? Member(string name) => behind.Find(name);
}
