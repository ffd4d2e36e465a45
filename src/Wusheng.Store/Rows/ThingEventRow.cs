namespace Wusheng.Store.Rows;

/// <summary>One event of what the house knows of a thing, chained like the events of lives. Rows are only ever added.</summary>
public sealed record ThingEventRow
{
    public string Type { get; internal init; } = "";

    public string Key { get; internal init; } = "";

    /// <summary>From 1, without gaps.</summary>
    public int Version { get; internal init; }

    public DateTimeOffset At { get; internal init; }

    public string? By { get; internal init; }

    public string Channel { get; internal init; } = "";

    /// <summary>The stored name of the kind.</summary>
    public string Kind { get; internal init; } = "";

    public string Body { get; internal init; } = "";

    public byte[] Hash { get; internal init; } = [];
}
