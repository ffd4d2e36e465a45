namespace Wusheng.Store.Rows;

/// <summary>What somebody typed and has not sent yet.</summary>
public sealed record DraftRow
{
    public string Person { get; internal init; } = "";

    public string Form { get; internal init; } = "";

    public string Body { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }
}
