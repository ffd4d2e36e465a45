namespace Wusheng.Store.Rows;

/// <summary>A machine's way in; only the hash of the key is kept.</summary>
public sealed record ApiKeyRow
{
    public string Id { get; internal init; } = "";

    public byte[] Hash { get; internal init; } = [];

    public string Title { get; internal init; } = "";

    public string Person { get; internal init; } = "";

    /// <summary>JSON list.</summary>
    public string Scopes { get; internal init; } = "";

    public DateTimeOffset CreatedAt { get; internal init; }

    public DateTimeOffset? ExpiresAt { get; internal init; }

    public DateTimeOffset? RevokedAt { get; internal init; }

    /// <summary>Kept to the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; internal init; }
}
