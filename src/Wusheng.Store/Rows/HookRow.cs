namespace Wusheng.Store.Rows;

/// <summary>A webhook: events of these kinds are sent there, signed.</summary>
public sealed record HookRow
{
    public string Id { get; init; } = "";

    public string Url { get; init; } = "";

    public string Secret { get; init; } = "";

    /// <summary>JSON list of stored event names; empty: all.</summary>
    public string Kinds { get; init; } = "[]";

    public string Site { get; init; } = "";

    public bool Enabled { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
