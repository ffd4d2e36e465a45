namespace Wusheng.Store.Rows;

/// <summary>A pack put in force at a site and below it, from a moment on.</summary>
public sealed record PublicationRow
{
    public string Id { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public string PackId { get; internal init; } = "";

    public string Hash { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    public string? By { get; internal init; }
}
