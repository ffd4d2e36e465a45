namespace Wusheng.Store.Events;

/// <summary>One row of a stream: one event, or the events that one act brought about, together under one link of the chain.</summary>
/// <param name="Version">Of its first event.</param>
/// <param name="At">When its first event happened; so too by whom and through what.</param>
/// <param name="Kind">The kind of its one event, or <see cref="Several.Kind"/>.</param>
internal sealed record StreamRow(LifeId Life, int Version, DateTimeOffset At, string? By, string Channel, string Kind, string Body, byte[] Hash)
{
    // A row is read whole: what one act may bring about is cut so that no row is ever large.
    private const int MostTogether = 200;

    /// <summary>The rows of what happened in one act, linked to the hash before it.</summary>
    internal static IEnumerable<StreamRow> Of(IReadOnlyList<Happened> events, byte[] head)
    {
        for (var from = 0; from < events.Count; from += MostTogether)
        {
            var row = Of(events, from, Math.Min(events.Count - from, MostTogether), head);
            head = row.Hash;
            yield return row;
        }
    }

    private static StreamRow Of(IReadOnlyList<Happened> events, int from, int count, byte[] head)
    {
        var first = events[from];
        var (kind, body) = count == 1 ? (EventBody.KindOf(first.Event), EventBody.Write(first.Event)) : (Several.Kind, Several.Write(events, from, count));
        return new StreamRow(
            first.Life, first.Version, first.At, first.By, first.Channel, kind, body, Chain.Next(head, first.Life, first.Version, first.At, first.By, first.Channel, kind, body));
    }

    /// <summary>The events in it, in order.</summary>
    /// <exception cref="StoredEventException">The stored kind or body is not of this program, or damaged.</exception>
    internal IReadOnlyList<Happened> Events() =>
        Kind == Several.Kind ? Several.Read(this) : [new Happened(Life, Version, At, By, Channel, EventBody.Read(Kind, Body))];
}
