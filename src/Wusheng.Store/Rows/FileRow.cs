namespace Wusheng.Store.Rows;

/// <summary>What is known of an attachment's content; the bytes lie on disk under its hash.</summary>
public sealed record FileRow
{
    public string Hash { get; internal init; } = "";

    public long Bytes { get; internal init; }

    public string MediaType { get; internal init; } = "";

    public DateTimeOffset AddedAt { get; internal init; }
}
