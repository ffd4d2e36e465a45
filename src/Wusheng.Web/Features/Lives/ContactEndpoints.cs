namespace Wusheng.Web.Features.Lives;

/// <summary>Tells a moment of a contact as the world reports it: rang, answered, arrived, left, released.</summary>
internal static class ReportEndpoint
{
    /// <param name="With">Facts of the moment, such as <c>rings</c> or <c>releasedBy</c>.</param>
    internal sealed record Request(string Moment, ImmutableDictionary<string, Given>? With = null);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Report(life, body.Value.Moment, body.Value.With ?? Given.Nothing), cancel);
}

/// <summary>Adds what was said in a contact.</summary>
internal static class TranscriptEndpoint
{
    private const int MostTurns = 2000;

    internal sealed record Request(ImmutableArray<Turn> Turns);

    /// <param name="From">Seconds from the start of the recording.</param>
    /// <param name="Who">agent, customer or unknown.</param>
    internal sealed record Turn(decimal From, decimal To, string Who, string Text);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        Wrong(body.Value.Turns) is { } wrong
            ? Task.FromResult<IResult>(wrong.ToProblem())
            : acting.OnAsync(id, caller, headers, life => new Speak(life, [.. body.Value.Turns.Select(turn => new TalkTurn(turn.From, turn.To, turn.Who, turn.Text))]), cancel);

    private static Refusal? Wrong(ImmutableArray<Turn> turns) => turns switch
    {
        { IsDefaultOrEmpty: true } => Faults.Missing("turns"),
        { Length: > MostTurns } => Faults.Field("turns", $"一次最多 {MostTurns} 句。", $"holds at most {MostTurns} turns at a time."),
        _ when turns.Any(turn => turn is null || turn.Who is not ("agent" or "customer" or "unknown")) =>
            Faults.Field("turns.who", "应是 agent、customer 或 unknown。", "must be agent, customer or unknown."),
        _ when turns.Any(turn => turn.From < 0 || turn.To < turn.From) => Faults.Field("turns.from", "应不早于 0，不晚于 to。", "must not be negative nor after 'to'."),
        _ => null,
    };
}

/// <summary>Switches the guide of a contact to a branch: no sound, dialect, abuse …</summary>
internal static class EnterBranchEndpoint
{
    public static Task<IResult> PostAsync(string id, string branch, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new EnterBranch(life, branch), cancel);
}

/// <summary>Notes that a step of the guide was done.</summary>
internal static class GuideStepEndpoint
{
    internal sealed record Request(string? Branch = null, ImmutableDictionary<string, Given>? With = null);

    public static Task<IResult> PostAsync(string id, string step, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new DoGuideStep(life, body.Value.Branch, step, body.Value.With ?? Given.Nothing), cancel);
}

/// <summary>Says or sends a line of the library: what rides on it (a debt, a notice) comes about.</summary>
internal static class SayLineEndpoint
{
    /// <param name="Text">The words as edited; without them the line as it stands.</param>
    internal sealed record Request(string? Text = null);

    public static Task<IResult> PostAsync(string id, string line, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new SayLine(life, line, body.Value.Text), cancel);
}
