using Wusheng.Store.Events;

namespace Wusheng.Store.Rows;

/// <summary>One event in its place in the stream of one life, or the events of one act together. Rows are only ever added.</summary>
public sealed record EventRow
{
    public string Life { get; internal init; } = "";

    /// <summary>Of its first event, from 1; the next row goes on where the events of this one end.</summary>
    public int Version { get; internal init; }

    public string Site { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    /// <summary>Null: the engine itself.</summary>
    public string? By { get; internal init; }

    public string Channel { get; internal init; } = "";

    /// <summary>The stored name of the event's kind, or that of several; does not follow class names.</summary>
    public string Kind { get; internal init; } = "";

    /// <summary>The event as JSON, or a list of events.</summary>
    public string Body { get; internal init; } = "";

    /// <summary>SHA-256 over the hash before it and everything in this row.</summary>
    public byte[] Hash { get; internal init; } = [];

    /// <summary>The events in it, in order.</summary>
    /// <exception cref="StoredEventException">The stored kind or body is not of this program, or damaged.</exception>
    public IReadOnlyList<Happened> Events() => new StreamRow(new LifeId(Life), Version, At, By, Channel, Kind, Body, Hash).Events();
}
