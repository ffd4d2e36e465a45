namespace Wusheng.Store.Rows;

/// <summary>A published pack by the hash of its content: the folder's files as one archive. Never changes.</summary>
public sealed record PackRow
{
    public string Hash { get; internal init; } = "";

    public string PackId { get; internal init; } = "";

    public string Semantic { get; internal init; } = "";

    public string Title { get; internal init; } = "";

    public byte[] Content { get; internal init; } = [];

    public DateTimeOffset AddedAt { get; internal init; }

    public string? AddedBy { get; internal init; }
}
