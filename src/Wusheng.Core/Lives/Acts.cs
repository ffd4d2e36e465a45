using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Who acts, through what (desk, api, import, watch …). A null person is the engine itself.</summary>
public sealed record Actor(string? Person, string Channel)
{
    public static Actor Engine { get; } = new(null, "engine");
}

/// <summary>
/// What can be done to a life: generic acts, particular packs. <c>Row</c> is the row's number, 0 for the life itself.
/// Every path of writing (page, API, bulk, import, watch, sync) goes through the engine with one of these.
/// </summary>
public abstract record Act
{
    /// <summary>Files that come with the act: they hang on the life when it is done, and nowhere when it is refused.</summary>
    public ImmutableArray<BroughtFile>? Brings { get; init; }
}

/// <summary>A file somebody brings with an act.</summary>
/// <param name="Stamped">The stamped copy of a customer's paper, made here.</param>
public sealed record BroughtFile(string Name, string ContentHash, long Bytes, string MediaType, bool Stamped)
{
    /// <summary>What the copy is stamped for.</summary>
    public string? Purpose { get; init; }
}

/// <param name="Channel">phone, visit, web, mail, chat, letter …: where the life comes from.</param>
/// <param name="With">Fields, seats (as staff ids) and rows, by name.</param>
public sealed record Open(string Type, string Site, string? Channel, ImmutableDictionary<string, Given> With) : Act
{
    public LifeId? Origin { get; init; }

    public string? As { get; init; }

    /// <summary>As a drill: everything runs, nobody outside the house is told, no figure counts it.</summary>
    public bool Drill { get; init; }

    /// <summary>The one for whom a recurring duty is opened.</summary>
    public string? ForPerson { get; init; }
}

public sealed record TakeStep(LifeId Life, int Row, string Step, ImmutableDictionary<string, Given> With) : Act;

/// <summary>The step on every row of a kind (<c>F.check.all</c>): fields only, or a step when the name is one.</summary>
public sealed record FillRows(LifeId Life, string RowType, string? Step, ImmutableDictionary<string, Given> With) : Act;

public sealed record AddRow(LifeId Life, int Parent, string RowType, ImmutableDictionary<string, Given> With) : Act;

/// <summary>Fills or corrects open answers without taking a step (a form being worked on).</summary>
public sealed record SetFields(LifeId Life, int Row, ImmutableDictionary<string, Given> With) : Act;

public sealed record Assign(LifeId Life, int Row, string Seat, string Person) : Act;

public sealed record Receive(LifeId Life, int Row, string Seat) : Act;

public sealed record Accept(LifeId Life, int Row, string Seat) : Act;

public sealed record HandOver(LifeId Life, string To, string Reason) : Act;

public sealed record Hold(LifeId Life, string Reason) : Act;

public sealed record ResumeHeld(LifeId Life) : Act;

/// <summary>Reminds whoever answers for a running clock; the reminder is an event and reaches them as every notice does.</summary>
public sealed record Urge(LifeId Life, int Row, string Clock) : Act;

/// <summary>A link to a survey is made to be sent outside; until when it holds is written into the history.</summary>
public sealed record LinkSurvey(LifeId Life, DateTimeOffset Until) : Act;

public sealed record AddNote(LifeId Life, int Row, string Text) : Act;

public sealed record Attach(LifeId Life, int Row, string Name, string ContentHash, long Bytes, string MediaType) : Act
{
    public bool Stamped { get; init; }
}

public sealed record LinkLives(LifeId Life, string Name, LifeId To) : Act;

/// <summary>Correction of an answer already given, with its reason; also of ended lives (CAS-18).</summary>
public sealed record Correct(LifeId Life, int Row, string Field, Given? To, string Reason) : Act;

/// <summary>An act of its own, with its own reason; to the state named, or the last before the end.</summary>
public sealed record Reopen(LifeId Life, string? State, string Reason) : Act;

/// <summary>Splits rows off into a new life of the same type, linked both ways.</summary>
public sealed record Split(LifeId Life, ImmutableArray<int> Rows) : Act;

public sealed record VoidDocument(LifeId Life, string Document, string Number, string Reason) : Act;

public sealed record ReprintDocument(LifeId Life, string Document, string Number) : Act;

/// <summary>A document goes to paper: the first time as the original, every later time marked as a reprint (DOC-12).</summary>
public sealed record PrintDocument(LifeId Life, string Document, string Number) : Act;

/// <summary>Money taken for what is still owed, after a payment was reversed or paid in part.</summary>
/// <param name="Payment">As a field of payment is given: an amount, <c>{ amount, way }</c>, or a list of these.</param>
public sealed record TakePayment(LifeId Life, Given Payment) : Act;

/// <summary>Takes out a payment written wrongly; what was paid stays in the stream with its opposite.</summary>
/// <param name="Version">Of the payment in the stream.</param>
public sealed record ReversePayment(LifeId Life, int Version, string Reason) : Act;

/// <summary>A moment the world reports of a contact (rang, answered, released …), with its facts.</summary>
public sealed record Report(LifeId Life, string Moment, ImmutableDictionary<string, Given> With) : Act;

/// <summary>What was said, live or from the recording.</summary>
public sealed record Speak(LifeId Life, ImmutableArray<TalkTurn> Turns) : Act;

public sealed record EnterBranch(LifeId Life, string Branch) : Act;

/// <summary>A line of the library was said or sent, as written or in the agent's own words.</summary>
/// <param name="Text">The words as edited; null when the line was taken as it stands.</param>
public sealed record SayLine(LifeId Life, string Line, string? Text) : Act;

/// <summary>Back from the branch in hand to the step it was entered from, because the person says it is over.</summary>
public sealed record LeaveBranch(LifeId Life) : Act;

public sealed record DoGuideStep(LifeId Life, string? Branch, string Step, ImmutableDictionary<string, Given> With) : Act;

/// <summary>The world could not be told: somebody of a notice was not reached after the last attempt.</summary>
/// <param name="Notice">The version of the life at which the notice was given.</param>
/// <param name="To">Whom of its receivers; <c>customer</c> for the customer.</param>
public sealed record GiveUp(LifeId Life, int Notice, string To) : Act;

/// <summary>A message in a written contact. What the house sends is judged by the norms first.</summary>
/// <param name="Knowingly">The sender has seen what the norms say and sends it all the same.</param>
/// <param name="Reason">Why it is sent against a norm that blocks; kept as a note.</param>
public sealed record SendMessage(LifeId Life, string Text, bool FromCustomer = false, bool Knowingly = false, string? Reason = null) : Act;

/// <summary>A person's verdict on what the audit found: <c>met</c>, <c>notMet</c> or <c>unknown</c>. Against the audit's own it needs a reason.</summary>
/// <param name="Finding">The finding's key, as <see cref="Talk.AuditFinding.Key"/> gives it.</param>
public sealed record ReviewFinding(LifeId Life, string Finding, string Verdict, string? Reason) : Act;

/// <summary>The one concerned objects to a finding.</summary>
public sealed record AppealFinding(LifeId Life, string Finding, string Words) : Act;

/// <summary>The answer to an objection; upheld, the finding no longer counts.</summary>
public sealed record AnswerAppeal(LifeId Life, string Finding, bool Upheld, string Reason) : Act;

/// <summary>The explicit move of a running life to another version of its pack.</summary>
public sealed record MovePack(LifeId Life, Packs.PackVersion To) : Act;

/// <summary>Takes back what the same person did last, as long as nothing else has happened to the life since.</summary>
/// <param name="Version">Of the first event of what is taken back.</param>
public sealed record Undo(LifeId Life, int Version) : Act;

/// <summary>The watch: everything of this life that is due by now happens.</summary>
public sealed record LetTimePass(LifeId Life) : Act;
