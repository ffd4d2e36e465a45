namespace Wusheng.Store.Rows;

/// <summary>One act of administration. Rows are only ever added, each chained to the one before.</summary>
public sealed record JournalRow
{
    /// <summary>Sorts by time.</summary>
    public string Id { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    /// <summary>Staff id; null for the program itself.</summary>
    public string? By { get; internal init; }

    /// <summary>What was done, such as <c>person.saved</c>.</summary>
    public string Kind { get; internal init; } = "";

    /// <summary>To whom or what: the id of a person, site, pack, key or webhook.</summary>
    public string Subject { get; internal init; } = "";

    /// <summary>The site it belongs to; those who administer it may read it.</summary>
    public string Site { get; internal init; } = "";

    /// <summary>In words, without secrets.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>SHA-256 over the hash before it and everything in this row.</summary>
    public byte[] Hash { get; internal init; } = [];
}
