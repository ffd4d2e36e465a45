using Wusheng.Web.Features.Wall;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Counter;

/// <summary>Everything a counter shows at one moment: who waits, who is received by whom, who is expected, who is there to receive.</summary>
/// <param name="Bench">The visit in hand in the frame of the workbench.</param>
/// <param name="Words">What the standard in force says of a visit; null where it receives nobody.</param>
internal sealed record CounterSheet(Bench Bench, PackWords? Words, DateTimeOffset Now)
{
    /// <summary>Who waits, the longest first.</summary>
    public ImmutableArray<VisitLine> Waiting { get; init; } = [];

    /// <summary>Whose turn it is next: first by the standard's own order, then by time; null when nobody waits.</summary>
    public string? Next { get; init; }

    /// <summary>Who is received, one's own first.</summary>
    public ImmutableArray<VisitLine> Received { get; init; } = [];

    public ImmutableArray<Appointment> Expected { get; init; } = [];

    public ImmutableArray<PersonTile> People { get; init; } = [];

    /// <summary>How many came today.</summary>
    public int Today { get; init; }

    /// <summary>Whether the person's role receives visitors here.</summary>
    public bool Receives { get; init; }

    /// <summary>Nothing here is for the person: their role receives nobody, and nobody was given to them.</summary>
    public bool IsForOthers => Words is not null && !Receives && !HasOwn && Bench.InHand is null;

    public bool HasOwn => Received.Any(line => line.IsOwn);

    /// <summary>Colleagues who could take over now.</summary>
    public IEnumerable<PersonTile> Free => People.Where(tile => tile.State == PersonState.Free && tile.Id != Bench.Here.Person?.Id);

    /// <summary>Whose wait is over its limit while somebody is free to receive them.</summary>
    public VisitLine? Overdue => Free.Any() ? Waiting.FirstOrDefault(line => line.Row.Face?.Look == ClockLook.Late && line.Over is not null) : null;
}

/// <summary>One visitor in the line.</summary>
/// <param name="Ticket">What is called out.</param>
/// <param name="Done">What was already done for them while they wait, in the standard's words.</param>
/// <param name="Acts">What can be done for them with one press.</param>
/// <param name="Over">Giving them to somebody else, where that may be done.</param>
/// <param name="By">Who receives them.</param>
public sealed record VisitLine(BenchRow Row, string Ticket, ImmutableArray<string> Done, ImmutableArray<StepChoice> Acts, StepChoice? Over, string? By, bool IsOwn)
{
    public LifeRow Life => Row.Row;

    /// <summary>How full the ruler of the wait is, with the limit at three quarters; steps of five.</summary>
    public int Used(DateTimeOffset now) => Row.Face is { Limit: var limit } && limit > TimeSpan.Zero
        ? 5 * (int)Math.Round(Math.Clamp(0.75 * ((now - Life.OpenedAt) / limit), 0, 1) * 20)
        : 0;

    /// <summary>What can be done with something to be said about it.</summary>
    public ImmutableArray<StepChoice> More { get; init; } = [];

    /// <summary>Nobody has turned to them yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The clause of the limit that runs.</summary>
    public string? Clause { get; init; }

    /// <summary>Since when they are received; null while they wait.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>Somebody who is expected today.</summary>
/// <param name="Arrived">The visit they came with; null while they have not.</param>
internal sealed record Appointment(LifeRow Case, PackWords? Words, DateTimeOffset At, string? Arrived);
