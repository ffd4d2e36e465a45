namespace Wusheng.Web.Features.Calls.Asterisk;

/// <summary>What is known of a call that is under way.</summary>
/// <param name="Customer">The customer's channel; empty while an outgoing call has not rung yet.</param>
/// <param name="Began">When it began to ring.</param>
internal sealed record AsteriskCall(string Customer, string From, string To, bool IsOut, DateTimeOffset Began)
{
    /// <summary>The extension that has the call, once somebody answered.</summary>
    public string? Agent { get; init; }

    /// <summary>customer or agent: who asked first to end it.</summary>
    public string? EndedBy { get; init; }
}
