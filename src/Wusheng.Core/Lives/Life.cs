using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>A case, contact or commitment as it stands: the fold of its events. Holds nothing the fold cannot give.</summary>
public sealed record Life(LifeId Id)
{
    private static readonly LifeParts Alone = LifeParts.None.Add(new Part(0, 0, "", 0));

    private int version;
    private DateTimeOffset lastAt;
    private LastDone? last;

    public string Type { get; init; } = "";

    public LifeKind Kind { get; init; }

    public string Number { get; init; } = "";

    public PackVersion Pack { get; init; } = new("", "", "");

    public string Site { get; init; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>首接人: never changes.</summary>
    public string? First { get; init; }

    public string? Owner { get; init; }

    public string Channel { get; init; } = "";

    public LifeId? Origin { get; init; }

    public string? As { get; init; }

    public int Version { get => version; init => version = value; }

    /// <summary>A drill: not counted, not told outside.</summary>
    public bool Drill { get; init; }

    public DateTimeOffset LastAt { get => lastAt; init => lastAt = value; }

    public DateTimeOffset? HeldSince { get; init; }

    public string? HeldFor { get; init; }

    public ImmutableSortedDictionary<string, Value> Parameters { get; init; } = ImmutableSortedDictionary<string, Value>.Empty;

    /// <summary>The life itself (0) and its rows (from 1), each a place with state, fields, seats, moments and clocks.</summary>
    public LifeParts Parts { get; init; } = Alone;

    /// <summary>Linked lives by name; the newest last.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<LinkTo>> Links { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<LinkTo>>.Empty;

    /// <summary>Outside facts as last read by a command.</summary>
    public ImmutableSortedDictionary<string, Value?> Facts { get; init; } = ImmutableSortedDictionary<string, Value?>.Empty;

    public ImmutableArray<IssuedDocument> Documents { get; init; } = [];

    /// <summary>The files that hang on it, by the hash of their content.</summary>
    public ImmutableArray<FileHeld> Files { get; init; } = [];

    public ImmutableArray<MoneyMove> Money { get; init; } = [];

    public ImmutableArray<ClaimHeld> Claims { get; init; } = [];

    public ImmutableArray<NoticeGiven> Notices { get; init; } = [];

    public ImmutableArray<ShownTo> Showing { get; init; } = [];

    public TalkState Talk { get; init; } = TalkState.Silent;

    /// <summary>The notes that stand, in the order written.</summary>
    public ImmutableArray<WrittenNote> Notes { get; init; } = [];

    /// <summary>What a person did last; taking back cannot be taken back itself.</summary>
    public LastDone? Last { get => last; init => last = value; }

    public Part Whole => Parts[0];

    /// <summary>Stamps a life that the fold has just made and nobody has seen yet, instead of making it once more.</summary>
    internal Life Stamped(Happened by, LastDone? done)
    {
        (version, lastAt, last) = (by.Version, by.At, done);
        return this;
    }

    public string State => Whole.State;

    public IEnumerable<Part> RowsOf(string type, int parent = 0) => Parts.Values.Where(part => part.Number > 0 && part.Type == type && part.Parent == parent);
}

public sealed record FileHeld(string Hash, bool Stamped, string? Purpose = null);

public sealed record LinkTo(string Type, LifeId Life);

public sealed record IssuedDocument(string Document, string Number, int Row, DateTimeOffset At, string? By, bool Void, ImmutableArray<PrintedValue> Printed, string Hash)
{
    /// <summary>The parts it is torn into, if it is (DOC-12).</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>How often it went to paper; from the second time on it is marked.</summary>
    public int Prints { get; init; }
}

/// <param name="Charge">The charge refunded, or null for a payment.</param>
public sealed record MoneyMove(decimal Amount, string? Charge, DateTimeOffset At)
{
    /// <summary>The means: one of <see cref="PaymentWays"/>.</summary>
    public string Way { get; init; } = PaymentWays.Cash;

    public string? By { get; init; }

    public int Version { get; init; }

    /// <summary>The version of the payment this move takes out; null for payments and refunds.</summary>
    public int? Reverses { get; init; }

    /// <summary>Whether it stays with the house and nothing was given back.</summary>
    public bool IsKept { get; init; }

    /// <summary>Why it was reversed.</summary>
    public string? Reason { get; init; }
}

/// <param name="Version">Of the event it was written with.</param>
public sealed record WrittenNote(int Version, string? By, DateTimeOffset At, string Text);

public sealed record ClaimHeld(int Row, string Kind, string Key, decimal Quantity);

/// <param name="Fails">What is to happen when it is given up, as the pack counts its notices.</param>
/// <param name="GivenUp">Receivers who could not be reached.</param>
public sealed record NoticeGiven(DateTimeOffset At, int Version, int Row, ImmutableArray<string> To, string? Say, int? Fails, ImmutableArray<string> GivenUp);

public sealed record ShownTo(string What, ImmutableArray<string> To, DateTimeOffset At);

/// <summary>What is known of the talk and the guide of a contact.</summary>
public sealed record TalkState(
    ImmutableArray<TalkTurn> Turns, string? Branch, ImmutableArray<GuideDone> Done, ImmutableSortedDictionary<string, string> Verdicts)
{
    /// <summary>What people said of the audit's findings, by the finding's key.</summary>
    public ImmutableSortedDictionary<string, FindingState> Findings { get; init; } = ImmutableSortedDictionary<string, FindingState>.Empty;

    public static TalkState Silent { get; } = new([], null, [], ImmutableSortedDictionary<string, string>.Empty);
}

/// <param name="Step">The guide step's id; null for entering (or, with <paramref name="Left"/>, leaving) the branch itself.</param>
public sealed record GuideDone(string? Branch, string? Step, DateTimeOffset At, bool Left);
