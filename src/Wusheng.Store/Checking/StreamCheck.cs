using Wusheng.Core.Lives;
using Wusheng.Store.Events;
using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Checking;

/// <summary>One stream: its chain link by link, its tail against the row, its replay against what the row shows.</summary>
internal sealed class StreamCheck(SqlLine sql, StoreWorld world, StoreRules rules)
{
    /// <returns>How many events it has.</returns>
    internal int Examine(string id, List<Fault> faults)
    {
        var events = sql.Read(
            "SELECT version, at, \"by\", channel, kind, body, hash FROM events WHERE life = $1 ORDER BY version",
            row => new Stored(row.Int(0), row.Time(1), row.TextOrNull(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Bytes(6)), id);
        var broken = Broken(id, events);
        faults.AddRange(broken is { } fault ? [fault] : Replayed(id, events));
        return events.Count;
    }

    private static Fault? Broken(string id, List<Stored> events)
    {
        var head = Chain.Start;
        for (var i = 0; i < events.Count; i++)
        {
            var e = events[i];
            head = Chain.Next(head, new LifeId(id), e.Version, e.At, e.By, e.Channel, e.Kind, e.Body);
            if (e.Version != i + 1 || !head.AsSpan().SequenceEqual(e.Hash))
            {
                return new Fault("chain", id, $"Event {i + 1} is not the one that was written, or one before it is missing.");
            }
        }

        return null;
    }

    private IEnumerable<Fault> Replayed(string id, List<Stored> events)
    {
        var row = LifeSql.Find(sql, id)!;
        if (events.Count == 0 || row.Version != events.Count || !row.Head.AsSpan().SequenceEqual(events[^1].Hash))
        {
            return [new Fault("tail", id, $"The row knows {row.Version} events; {events.Count} are there.")];
        }

        try
        {
            var life = events.Select(e => e.Happened(id)).Aggregate(new Life(new LifeId(id)), rules.Fold);
            var shown = Projection.Of(world, life, row.Head, rules).Life;
            return Comparable(shown) == Comparable(row) ? [] : [new Fault("row", id, $"The row does not show what its events tell: {Differing(shown, row)}.")];
        }
        catch (Exception unreadable) when (unreadable is StoredEventException or KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            return [new Fault("event", id, unreadable.Message)];
        }
    }

    // When a life wakes may lawfully be put off by the watch; the head has been compared byte by byte.
    private static LifeRow Comparable(LifeRow row) => row with { Head = [], WakeAt = null };

    private static string Differing(LifeRow a, LifeRow b) => string.Join(", ", typeof(LifeRow).GetProperties()
        .Where(property => property.Name is not ("Head" or "WakeAt") && !Equals(property.GetValue(a), property.GetValue(b)))
        .Select(property => property.Name));

    private sealed record Stored(int Version, DateTimeOffset At, string? By, string Channel, string Kind, string Body, byte[] Hash)
    {
        internal Happened Happened(string id) => new(new LifeId(id), Version, At, By, Channel, EventBody.Read(Kind, Body));
    }
}
