namespace Wusheng.Web.Features.Workbench;

/// <summary>Everything one person's workbench shows at one moment.</summary>
internal sealed record Bench(Here Here)
{
    /// <summary>The page it lies on.</summary>
    public string Home { get; init; } = Pages.Workbench;

    /// <summary>Contacts that ring or wait, the least time left first.</summary>
    public ImmutableArray<BenchRow> Waiting { get; init; } = [];

    /// <summary>Contacts the person has in hand or has asked to wait.</summary>
    public ImmutableArray<BenchRow> Held { get; init; } = [];

    /// <summary>Seats given to the person and not yet received.</summary>
    public ImmutableArray<UnreceivedSeat> Unreceived { get; init; } = [];

    /// <summary>What the person has promised and still owes.</summary>
    public ImmutableArray<BenchRow> Owed { get; init; } = [];

    public ImmutableArray<BenchRow> Mine { get; init; } = [];

    /// <summary>The kinds of contact that can be begun by hand.</summary>
    public ImmutableArray<ContactStart> Starts { get; init; } = [];

    /// <summary>How the line stands for those who wait in it.</summary>
    public Queue Queue { get; init; } = Queue.Quiet;

    /// <summary>The day so far, as figures.</summary>
    public ImmutableArray<BenchTile> Tiles { get; init; } = [];

    public ContactNow? InHand { get; init; }

    public Customer? Customer { get; init; }

    /// <summary>What the one in hand is called: as kept of them, or as they said it.</summary>
    public string? Called { get; init; }

    /// <summary>Which of the customer's things the contact is about; null when they have none.</summary>
    public Thing? Thing { get; init; }
}

/// <summary>A kind of contact to begin by hand.</summary>
/// <param name="Number">The telephone field it may open with; null when it has none.</param>
internal sealed record ContactStart(PackWords Words, FieldType? Number)
{
    public string Id => Words.Type.Id;
}

/// <summary>A seat that waits to be received.</summary>
internal sealed record UnreceivedSeat(BenchRow Row, SeatRow Seat, string Title);
