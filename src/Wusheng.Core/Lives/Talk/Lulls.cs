using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// The stretches between turns in which nobody speaks, as rows: <c>every lull (length &lt; 10s or announced is yes)</c>. In a row
/// <c>length</c>, <c>begunBy</c>, <c>endedBy</c>, <c>announced</c> (the saying <c>waitAnnounced</c> in the last turn of the agent);
/// <c>agent says X</c> is asked of the turn that ends the lull.
/// </summary>
internal sealed class LullsFact(LifeFacts facts) : Fact
{
    public override bool IsSet => !All.IsEmpty;

    public override IReadOnlyList<IFacts>? Rows => All;

    private System.Collections.Immutable.ImmutableArray<IFacts> All { get; } = [.. Of(facts)];

    private static IEnumerable<IFacts> Of(LifeFacts facts)
    {
        var turns = facts.Hearing.Turns;
        var heard = turns.IsEmpty ? 0 : turns[0].Turn.To;
        for (var at = 1; at < turns.Length; at++)
        {
            if (turns[at].Turn.From > heard)
            {
                yield return new LullFacts(facts, at, turns[at].Turn.From - heard);
            }

            heard = Math.Max(heard, turns[at].Turn.To);
        }
    }
}

/// <summary>One lull: what ends it, and what went before.</summary>
internal sealed class LullFacts(LifeFacts facts, int ends, decimal seconds) : IFacts
{
    private const string Announced = "waitAnnounced";

    public DateTimeOffset Now => facts.Now;

    public TimeZoneInfo Zone => facts.Zone;

    public Fact? Find(string name) => name switch
    {
        "length" => new ValueFact(new Value.Duration(TimeSpan.FromSeconds((double)seconds))),
        "endedBy" => new ValueFact(new Value.Word(facts.Hearing.Turns[ends].Turn.Who)),
        "begunBy" => new ValueFact(new Value.Word(facts.Hearing.Turns[ends - 1].Turn.Who)),
        "announced" => new ValueFact(IsAnnounced is { } announced ? new Value.YesNo(announced) : null),
        _ => facts.Find(name),
    };

    public Fact? FindLife(string type, Condition where) => facts.FindLife(type, where);

    public Truth Says(Condition.Says test)
    {
        var turn = facts.Hearing.Turns[ends];
        var said = facts.Hearing.Sayings.In(test.Saying, turn).Count > 0;
        return turn.IsUnknown && said ? Truth.Unknown : Kleene.Of(said && turn.Turn.Who == test.Who);
    }

    /// <summary>Whether the agent's last words announced the wait; unknown when one cannot say whose they were.</summary>
    private bool? IsAnnounced
    {
        get
        {
            var before = facts.Hearing.Turns.Take(ends).ToList();
            var own = before.LastOrDefault(turn => turn.IsAgent);
            var says = own is not null && facts.Hearing.Sayings.In(Announced, own).Count > 0;
            return !says && before.Exists(turn => turn.IsUnknown && facts.Hearing.Sayings.In(Announced, turn).Count > 0) ? null : says;
        }
    }
}
