namespace Wusheng.Store.Rows;

/// <summary>A webhook: events of these kinds are sent there, signed.</summary>
public sealed record HookRow
{
    public string Id { get; internal init; } = "";

    public string Url { get; internal init; } = "";

    public string Secret { get; internal init; } = "";

    /// <summary>JSON list of stored event names; empty: all.</summary>
    public string Kinds { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public bool Enabled { get; internal init; }

    public DateTimeOffset CreatedAt { get; internal init; }
}
