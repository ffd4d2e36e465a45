using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Wall;

/// <summary>Everything the wall shows at one moment, as far as one person sees.</summary>
public sealed record WallSheet(
    ImmutableArray<WallLine> Next, ImmutableArray<WallLine> Waiting, ImmutableArray<PersonTile> People, WallToday Today, TimeZoneInfo Zone, DateTimeOffset Now)
{
    public int Late => Next.Count(line => line.Clock.Face.Look == ClockLook.Late);

    public int Contacts => People.Count(tile => tile.InHand is not null);
}

/// <summary>One running clock of one life.</summary>
/// <param name="Person">Who answers for it; null when nobody does yet.</param>
/// <param name="First">The first thing to be done about it from the wall.</param>
public sealed record WallLine(LifeRow Life, PackWords? Words, RowClock Clock, string Site, TimeZoneInfo Zone, string? Person, WallAct First, WallAct? Second)
{
    public string Title => Life.Title.Length > 0 ? Life.Title : Life.CustomerName ?? Words?.Title ?? Life.Type;

    public string Id => $"due-{Life.Id}-{Clock.Row.Row}-{Clock.Row.Clock}";
}

/// <summary>An act of a row: an address to go to, or a reminder to send.</summary>
public sealed record WallAct(string Label, string? Href, bool Urges = false);

/// <summary>One of the staff and what they do.</summary>
/// <param name="Since">Since when; null when it has never been said.</param>
/// <param name="InHand">The contact they hold.</param>
public sealed record PersonTile(string Id, string Name, string Site, PersonState State, string Doing, DateTimeOffset? Since, LifeRow? InHand, int Open, bool Strained);

/// <summary>Figures of the day so far; read again every few seconds.</summary>
/// <param name="Arrivals">By half hour from the day's first.</param>
/// <param name="Running">Lives with a running clock.</param>
public sealed record WallToday(
    int Running, int Held, int Soon, int VerySoon, int Overdue, int Kept, int Broken, ImmutableArray<HalfHour> Arrivals, ImmutableArray<ClauseCount> Clauses,
    ImmutableArray<WallFinding> Findings, int Found)
{
    public static WallToday Nothing { get; } = new(0, 0, 0, 0, 0, 0, 0, [], [], [], 0);

    public decimal? KeptShare => Kept + Broken == 0 ? null : Math.Round(100m * Kept / (Kept + Broken), 1);
}

public sealed record HalfHour(DateTimeOffset From, int Contacts, int Cases);

/// <summary>How often a limit was broken today.</summary>
public sealed record ClauseCount(string Type, string Title, string? Clause, string? Pack, int Times);

public sealed record WallFinding(string Life, string Title, string? Clause, string Pack, string? Person, DateTimeOffset At, string Number, bool Grave);
