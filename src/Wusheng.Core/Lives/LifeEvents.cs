using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Something that happened in a life. Events are stored for ever: add new ones, never change old ones.
/// <c>Row</c> is the number of the row it happened in (rows count from 1 through the whole life), 0 for the life itself.
/// </summary>
public abstract record LifeEvent;

/// <summary>Parameters are pinned here with the pack: a later change touches new lives only.</summary>
public sealed record Opened(
    string Type, LifeKind Kind, string Number, PackVersion Pack, string Site, string State, LifeId? Origin, string? As,
    ImmutableSortedDictionary<string, Value> Parameters) : LifeEvent;

/// <summary>This life is a drill: it runs as any other, tells nobody outside the house and counts in no figure.</summary>
public sealed record Drilled : LifeEvent;

/// <summary>What was personal of somebody has been erased from this life's events; the fold begins again from the first of them.</summary>
/// <param name="As">The mark that stands in its place.</param>
public sealed record Erased(string As) : LifeEvent;

public sealed record FieldSet(int Row, string Field, Value Value) : LifeEvent;

/// <summary>A fact from outside the life, read once for a command and kept, so that replay never asks again.</summary>
public sealed record FactRead(string Path, Value? Value) : LifeEvent;

public sealed record RowAdded(int Row, int Parent, string Type, int Ordinal, string? State) : LifeEvent;

public sealed record StepTaken(int Row, string Step, string? From, string? To) : LifeEvent;

/// <summary>A refusal is an event too: step and gates, never values.</summary>
public sealed record StepRefused(int Row, string Step, ImmutableArray<string> Codes) : LifeEvent;

public sealed record Seated(int Row, string Seat, string Person) : LifeEvent;

public sealed record SeatReceived(int Row, string Seat) : LifeEvent;

public sealed record SeatAccepted(int Row, string Seat) : LifeEvent;

public sealed record Linked(string Name, string Type, LifeId To) : LifeEvent;

/// <summary>Something that happened to a linked life and is a moment here (<c>order.issue</c>).</summary>
public sealed record LinkMoment(string Link, string Moment) : LifeEvent;

/// <summary>An intent to tell people; the outbox carries it out once.</summary>
/// <param name="To">Staff ids; <c>customer</c> stands for the customer of the life.</param>
/// <param name="Fails">Which of the pack's notices it is that says what happens when it is given up; null when none does.</param>
/// <param name="InName">Whose name it is given in, when the pack says so.</param>
public sealed record Notified(int Row, ImmutableArray<string> To, string? Say, string Text, string? Clause, int? Fails = null, string? InName = null) : LifeEvent;

/// <summary>A notice that could not be delivered to one of its receivers.</summary>
/// <param name="Notice">The version at which it was given.</param>
public sealed record NoticeGivenUp(int Notice, string To) : LifeEvent;

public sealed record Shown(string What, ImmutableArray<string> To) : LifeEvent;

public sealed record DocumentIssued(
    int Row, string Document, string Number, ImmutableArray<string> Parts, ImmutableArray<PrintedValue> Printed, string Hash) : LifeEvent;

public sealed record DocumentVoided(string Document, string Number, string Reason) : LifeEvent;

public sealed record DocumentReprinted(string Document, string Number) : LifeEvent;

/// <summary>The first time a document went to paper; every later time is a reprint (DOC-12).</summary>
public sealed record DocumentPrinted(string Document, string Number) : LifeEvent;

public sealed record Paid(decimal Amount, string Way) : LifeEvent;

/// <param name="Way">The means by which it was given back.</param>
public sealed record Refunded(string Charge, decimal Amount, string Way = PaymentWays.Cash) : LifeEvent;

/// <summary>A payment written wrongly is taken out by its opposite; the payment itself stays in the stream.</summary>
/// <param name="Version">Of the payment.</param>
public sealed record PaymentReversed(int Version, decimal Amount, string Way, string Reason) : LifeEvent;

/// <summary>A cashier's till was counted and handed in: from here it begins at nothing.</summary>
/// <param name="Person">Whose till.</param>
/// <param name="By">What it held by means, in yuan.</param>
public sealed record TillHandedIn(int Row, string Person, ImmutableSortedDictionary<string, Value> By) : LifeEvent;

/// <summary>Of a deposit so much is not given back.</summary>
public sealed record Withheld(string Charge, decimal Amount) : LifeEvent;

/// <summary>Something limited was taken (positive) or given back (negative).</summary>
public sealed record Claimed(int Row, string Kind, string Key, decimal Quantity) : LifeEvent;

public sealed record Escalated(string? FromPerson, string ToPerson, string ToRole) : LifeEvent;

public sealed record Noted(int Row, string Text) : LifeEvent;

public sealed record Attached(int Row, string Name, string ContentHash, long Bytes, string MediaType) : LifeEvent
{
    /// <summary>The stamped copy of a customer's paper; nothing else stands for one.</summary>
    public bool Stamped { get; init; }

    /// <summary>What the copy is stamped for; null of other files, and of copies older than this.</summary>
    public string? Purpose { get; init; }
}

/// <summary>A correction is appended, never written over; the value before stays in the stream.</summary>
public sealed record Corrected(int Row, string Field, Value? To, string Reason) : LifeEvent;

public sealed record HeldByHand(string Reason) : LifeEvent;

public sealed record ResumedByHand : LifeEvent;

public sealed record Reopened(string State, string Reason) : LifeEvent;

public sealed record HandedOver(string? FromPerson, string ToPerson, string Reason) : LifeEvent;

/// <summary>What its person did last was taken back; the events that reverse it follow.</summary>
/// <param name="Version">Of the first event taken back.</param>
public sealed record Undone(int Version) : LifeEvent;

/// <summary>A link was made by which the customer answers a survey.</summary>
public sealed record SurveyLinked(DateTimeOffset Until) : LifeEvent;

/// <summary>A note taken back: it stays in the stream and is told as withdrawn.</summary>
public sealed record NoteWithdrawn(int Version) : LifeEvent;

/// <summary>A seat that was empty before is empty again.</summary>
public sealed record Unseated(int Row, string Seat) : LifeEvent;

public sealed record Unlinked(string Name, LifeId To) : LifeEvent;

/// <summary>Moved by an explicit act to another version of its pack.</summary>
public sealed record PackMoved(PackVersion To) : LifeEvent;

public sealed record PrintedValue(string Name, string Title, string Text);

/// <summary>An event in its place: whose, which in the stream (from 1), when, by whom (null: the engine), through what.</summary>
public sealed record Happened(LifeId Life, int Version, DateTimeOffset At, string? By, string Channel, LifeEvent Event);
