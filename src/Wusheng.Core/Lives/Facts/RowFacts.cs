using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>The rows of one kind inside a place.</summary>
internal sealed class RowsFact(LifeFacts facts, string type) : Fact
{
    public override IReadOnlyList<IFacts>? Rows => [.. facts.Life.RowsOf(type, facts.Row).Select(part => facts.At(part.Number))];

    public override bool IsSet => facts.Life.RowsOf(type, facts.Row).Any();

    /// <summary>A moment of any row (<c>visit.arrive</c>), or a field of the newest.</summary>
    public override Fact? Member(string name)
    {
        var moments = facts.Part.Moments;
        return moments.TryGetValue($"{type}.{name}", out var moment) ? new MomentFact(facts, moment)
            : facts.Life.RowsOf(type, facts.Row).LastOrDefault() is { } newest ? facts.At(newest.Number).Find(name)
            : new MomentFact(facts, null);
    }
}

/// <summary>Other lives, as a list.</summary>
internal sealed class LivesFact(LifeFacts facts, IEnumerable<Life> lives) : Fact
{
    public override IReadOnlyList<IFacts>? Rows => [.. lives.Select(facts.Of)];

    public override bool IsSet => lives.Any();

    public override Fact? Member(string name) => name == "count" ? new ValueFact(new Value.Number(lives.Count())) : null;
}

/// <summary>A link: the newest of the linked lives; missing until one is opened, so that what hangs on it is unknown, not wrong.</summary>
internal sealed class LinkFact(LifeFacts facts, IReadOnlyList<LifeId> to) : Fact
{
    private readonly Life? newest = to.Count == 0 ? null : facts.World.Find(to[^1]);

    public override Value? Value => newest is null ? null : new Value.Life(newest.Type, newest.Id.Text);

    public override IReadOnlyList<IFacts>? Rows =>
        [.. to.Select(facts.World.Find).OfType<Life>().Select(facts.Of)];

    public override Fact? Member(string name) => newest is null ? new ValueFact(null)
        : facts.Of(newest) is var linked && linked.Find(name) is { } own ? own
        : linked.Whole?.States.Has(name) == true ? new MomentFact(linked, linked.Part.Moments.GetValueOrDefault(Folding.StateMoment + name))
        : new ValueFact(null);

    public override Truth Is(string word) => newest is null ? Truth.Unknown
        : new Value.Word(newest.State) is var state && state.Key == word ? Truth.True : Truth.False;
}

/// <summary>The contact beside this one at a busy desk, bound for the whole wait.</summary>
internal static class Beside
{
    internal const string Link = "other";

    /// <summary>The contacts that wait for this one to be free.</summary>
    internal static IEnumerable<LifeId> WaitingFor(IWorld world, Life life) => life.Kind != Packs.LifeKind.Contact ? []
        : world.OpenOf(life.Site, "contact").Where(contact => contact.Links.TryGetValue(Link, out var to) && to[^1].Life == life.Id).Select(contact => contact.Id);

    internal static IReadOnlyList<LifeId> Of(LifeFacts facts)
    {
        if (facts.Life.Links.TryGetValue(Link, out var bound))
        {
            return [bound[^1].Life];
        }

        var waiting = facts.World.OpenOf(facts.Life.Site, "contact")
            .Where(contact => contact.State == "waiting" && contact.Links.TryGetValue(Link, out var to) && to[^1].Life == facts.Life.Id)
            .MinBy(contact => contact.OpenedAt);
        return waiting is null ? [] : [waiting.Id];
    }
}

/// <summary>Finds the newest life of a type for which a condition holds.</summary>
internal static class Seeking
{
    internal static Fact Newest(LifeFacts facts, string type, Condition where)
    {
        var found = Candidates(facts, type, where)
            .FirstOrDefault(life => ConditionEvaluator.Evaluate(where, new LifeFacts(facts.World, life, 0, facts.Now, facts.Me) { Ours = facts }) == Truth.True);
        return found is null ? new ValueFact(null) : new LinkFact(facts, [found.Id]);
    }

    private static IEnumerable<Life> Candidates(LifeFacts facts, string type, Condition where) =>
        Equality(facts, where) is { Field: var name, Value: var value }
            ? facts.World.FindBy(facts.Life.Site, type, name, value)
            : facts.World.OpenOf(facts.Life.Site, type);

    private static (string Field, Value Value)? Equality(LifeFacts facts, Condition where) => where switch
    {
        Condition.And and => and.All.Select(part => Equality(facts, part)).FirstOrDefault(found => found is not null),
        Condition.Compare { By: Comparison.Equal, Left: Expression.Name { Path.Names: [var name] } } test
            when ConditionEvaluator.Evaluate(test.Right, facts) is { } value => (name, value),
        _ => null,
    };
}
