namespace Wusheng.Store.Rows;

/// <summary>One attempt to deliver to a webhook.</summary>
public sealed record DeliveryRow
{
    public string Id { get; internal init; } = "";

    public string Hook { get; internal init; } = "";

    public string Key { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    /// <summary>HTTP status, or null when there was no answer.</summary>
    public int? Status { get; internal init; }

    public string? Error { get; internal init; }

    public int Milliseconds { get; internal init; }
}
