using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Counting;

/// <summary>One thing that is counted: whose it is, when it was, and what can be asked of it.</summary>
internal sealed record FigureRecord(Life Life, string? Person, DateTimeOffset At, IFacts Facts);

/// <summary>What an indicator counts: lives of a type or of a kind, runs of clocks, findings against norms.</summary>
internal static class FigureRecords
{
    internal static IEnumerable<FigureRecord> Of(IWorld world, string site, Pack pack, string of, DateTimeOffset now)
    {
        var words = of.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["clock", .. var named] => Clocks(world, site, pack, named.FirstOrDefault(), now),
            ["finding", ..] or ["norm", ..] => Findings(world, site, pack, words.Length > 1 && pack.Norms.Has(words[1]) ? words[1] : null, now),
            [var kind, ..] => Types(pack, kind, words.ElementAtOrDefault(1)).SelectMany(type => Counted(world, site, type)).Select(life => Plain(world, life, now)),
            _ => [],
        };
    }

    /// <summary>Who answers for a life: the one it is about, who has it in hand, who took it in, or who has what it came from.</summary>
    internal static string? PersonOf(IWorld world, Life life) =>
        life.Whole.Seats.GetValueOrDefault("person")?.Person ?? life.Whole.Seats.GetValueOrDefault("learner")?.Person ?? life.Owner ?? life.First
        ?? (life.Origin is { } origin && world.Find(origin) is { } opener ? opener.Owner ?? opener.First : null);

    private static IEnumerable<string> Types(Pack pack, string kind, string? named) => kind switch
    {
        "case" => pack.Cases.Ids,
        "contact" => pack.Contacts.Ids,
        "survey" => pack.Surveys,
        "inspection" => named is null ? pack.Inspections.Ids : [named],
        "course" or "exam" => named is null ? pack.Courses.Ids : [named],
        _ => [kind],
    };

    // A drill counts nowhere.
    private static IEnumerable<Life> Counted(IWorld world, string site, string type) => world.LivesOf(site, type).Where(life => !life.Drill);

    private static FigureRecord Plain(IWorld world, Life life, DateTimeOffset now) =>
        new(life, PersonOf(world, life), life.OpenedAt, new LifeFacts(world, life, 0, now, null));

    /// <param name="named">A clock's id, with or without its life's, or null for every clock.</param>
    private static IEnumerable<FigureRecord> Clocks(IWorld world, string site, Pack pack, string? named, DateTimeOffset now) =>
        from type in pack.Cases.Concat(pack.Contacts)
        where named is null || !named.Contains('.', StringComparison.Ordinal) || named.StartsWith(type.Id + ".", StringComparison.Ordinal)
        from life in Counted(world, site, type.Id)
        let whole = Grammar.Type(world.Pack(life.Pack), life.Type)
        where whole is not null
        from part in life.Parts.Values
        from clock in part.Clocks.Values
        where named is null || named == clock.Clock || named.EndsWith("." + clock.Clock, StringComparison.Ordinal)
        let typed = Grammar.Row(whole, life, part.Number).Clocks[clock.Clock]
        where typed is not null
        let facts = new LifeFacts(world, life, part.Number, now, null)
        select new FigureRecord(life, Charged(world, facts, typed), clock.StartedAt, new ClockRecord(facts, typed, new ClockFact(facts, typed)));

    private static string? Charged(IWorld world, LifeFacts facts, ClockType clock) =>
        clock.Charged is { } charged && Telling.Receivers(facts, [charged]) is [var one, ..] ? one : PersonOf(world, facts.Life);

    private static IEnumerable<FigureRecord> Findings(IWorld world, string site, Pack pack, string? named, DateTimeOffset now) =>
        from type in pack.Cases.Concat(pack.Contacts)
        from life in Counted(world, site, type.Id)
        from verdict in life.Talk.Verdicts
        where verdict.Value == Verdicts.NotMet
        let norm = pack.Norms[verdict.Key.Split('@')[0]]
        where norm is not null && (named is null || norm.Id == named)
        select new FigureRecord(life, PersonOf(world, life), life.OpenedAt, new FindingRecord(new LifeFacts(world, life, 0, now, null), norm));
}

/// <summary>A run of a clock: its words and figures by name, else the life's own.</summary>
internal sealed class ClockRecord(LifeFacts facts, ClockType type, ClockFact clock) : IFacts
{
    public DateTimeOffset Now => facts.Now;

    public TimeZoneInfo Zone => facts.Zone;

    public Fact? Find(string name) => name switch
    {
        "met" or "breached" or "running" or "paused" or "ended" => new ValueFact(new Value.YesNo(clock.Is(name) == Truth.True)),
        "clock" => new ValueFact(new Value.Word(type.Id)),
        "state" => clock,
        "elapsed" or "due" or "left" or "count" or "breaches" or "started" => clock.Member(name),
        _ => facts.Find(name),
    };

    public Fact? FindLife(string type, Condition where) => facts.FindLife(type, where);
}

/// <summary>A norm that was not kept: which, how grave, how many points; else the life's own.</summary>
internal sealed class FindingRecord(LifeFacts facts, Norm norm) : IFacts
{
    public DateTimeOffset Now => facts.Now;

    public TimeZoneInfo Zone => facts.Zone;

    public Fact? Find(string name) => name switch
    {
        "points" => new ValueFact(new Value.Number(norm.Points)),
        "severity" => new ValueFact(norm.Severity is { } severity ? new Value.Word(severity) : null),
        "norm" => new ValueFact(new Value.Word(norm.Id)),
        "clause" => new ValueFact(norm.Clause is { } clause ? new Value.Text(clause) : null),
        _ => facts.Find(name),
    };

    public Fact? FindLife(string type, Condition where) => facts.FindLife(type, where);
}

/// <summary>An indicator's own counts by name, for figures made of them.</summary>
internal sealed class CountFacts(IFacts any, Indicator indicator, IReadOnlyCollection<FigureRecord> records) : IFacts
{
    public DateTimeOffset Now => any.Now;

    public TimeZoneInfo Zone => any.Zone;

    public Fact? Find(string name) => indicator.Counts.FirstOrDefault(count => count.Id == name) is { } counted
        ? new ValueFact(new Value.Number(records.Count(record => Figures.Counts(record, counted))))
        : any.Find(name);

    public Fact? FindLife(string type, Condition where) => any.FindLife(type, where);
}
