namespace Wusheng.Web.Features.Calls;

/// <summary>One thing a switchboard tells of a call, as it happens or, for recordings and transcripts, afterwards.</summary>
/// <param name="Call">The switchboard's own name of the call; every event of one call bears the same.</param>
/// <param name="Type">ringing, answered, held, resumed, transferred, ended, recording or transcript.</param>
/// <param name="Id">Names the event: sent twice under one id it happens once.</param>
/// <param name="Site">Where the call comes in; else the site of the line dialled, else the agent's.</param>
/// <param name="Direction">in or out; in when not said.</param>
/// <param name="From">The caller's number as shown.</param>
/// <param name="To">The number dialled.</param>
/// <param name="Agent">Staff number or extension of who acts.</param>
/// <param name="Target">Staff number or extension of whom a transfer goes to.</param>
/// <param name="Rings">How often it rang before it was answered or ended; from 0 to 99.</param>
/// <param name="RingSeconds">The same in seconds, where the switchboard does not count rings.</param>
/// <param name="By">Who ended the call: customer or agent; not said when not known.</param>
/// <param name="Recording">An https address of the recording.</param>
/// <param name="Turns">What was said, in seconds from the start of the recording.</param>
internal sealed record CallEvent(
    string Call, string Type, string? Id = null, string? Site = null, string? Direction = null, string? From = null, string? To = null,
    string? Agent = null, string? Target = null, int? Rings = null, decimal? RingSeconds = null, string? By = null, string? Reason = null,
    string? Recording = null, ImmutableArray<CallTurn>? Turns = null)
{
    private const int LongestName = 64;
    private const int LongestReason = 200;
    private const int LongestAddress = 500;
    private const int MostRings = 99;
    private const int MostTurns = 2000;

    public static ImmutableArray<string> Types { get; } = ["ringing", "answered", "held", "resumed", "transferred", "ended", "recording", "transcript"];

    public bool IsOut => Direction == "out";

    /// <summary>What cannot be read of it; null when all can.</summary>
    public Refusal? Wrong() =>
        string.IsNullOrWhiteSpace(Call) || Call.Length > LongestName ? Faults.Field("call", $"应是 1 到 {LongestName} 个字符。", $"must have 1 to {LongestName} characters.")
        : !Types.Contains(Type) ? Faults.Field("type", $"应是 {string.Join("、", Types)} 之一。", $"must be one of {string.Join(", ", Types)}.")
        : Id?.Length > LongestName ? Faults.Field("id", $"最多 {LongestName} 个字符。", $"has at most {LongestName} characters.")
        : Direction is not (null or "in" or "out") ? Faults.Field("direction", "应是 in 或 out。", "must be in or out.")
        : By is not (null or "customer" or "agent") ? Faults.Field("by", "应是 customer 或 agent；不知道就不写。", "must be customer or agent; leave it out when not known.")
        : Rings is < 0 or > MostRings ? Faults.Field("rings", $"应在 0 到 {MostRings} 之间。", $"must be from 0 to {MostRings}.")
        : RingSeconds is < 0 ? Faults.Field("ringSeconds", "不能小于 0。", "must not be negative.")
        : Reason?.Length > LongestReason ? Faults.Field("reason", $"最多 {LongestReason} 个字符。", $"has at most {LongestReason} characters.")
        : Lacking();

    private Refusal? Lacking() => Type switch
    {
        "ringing" when From is null or "" => Faults.Missing("from"),
        "answered" when Agent is null or "" => Faults.Missing("agent"),
        "transferred" when Target is null or "" => Faults.Missing("target"),
        "recording" when Recording is not { Length: <= LongestAddress } || !Recording.StartsWith("https://", StringComparison.Ordinal) =>
            Faults.Field("recording", "应是 https 地址。", "must be an https address."),
        "transcript" when Turns is not { IsDefaultOrEmpty: false } => Faults.Missing("turns"),
        "transcript" when Turns is { Length: > MostTurns } => Faults.Field("turns", $"一次最多 {MostTurns} 句。", $"holds at most {MostTurns} turns at a time."),
        "transcript" => CallTurn.Wrong(Turns!.Value),
        _ => null,
    };
}

/// <param name="From">Seconds from the start of the recording.</param>
/// <param name="Who">agent, customer or unknown.</param>
internal sealed record CallTurn(decimal From, decimal To, string Who, string Text)
{
    public TalkTurn Talk => new(From, To, Who, Text);

    public static Refusal? Wrong(ImmutableArray<CallTurn> turns) =>
        turns.Any(turn => turn is null || turn.Who is not ("agent" or "customer" or "unknown"))
            ? Faults.Field("turns.who", "应是 agent、customer 或 unknown。", "must be agent, customer or unknown.")
        : turns.Any(turn => turn.From < 0 || turn.To < turn.From)
            ? Faults.Field("turns.from", "应不早于 0，不晚于 to。", "must not be negative nor after 'to'.")
        : null;
}
