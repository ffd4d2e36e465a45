using Wusheng.Store.Events;
using Wusheng.Store.Privacy;
using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Checking;

/// <summary>One stream: its chain link by link, its tail against the row, its replay against what the row shows.</summary>
internal sealed class StreamCheck(SqlLine sql, StoreWorld world, StoreRules rules, Receipts receipts)
{
    /// <returns>How many events it has.</returns>
    internal int Examine(string id, List<Fault> faults)
    {
        var rows = sql.Read(
            "SELECT version, at, \"by\", channel, kind, body, hash FROM events WHERE life = $1 ORDER BY version",
            row => new StreamRow(new LifeId(id), row.Int(0), row.Time(1), row.TextOrNull(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Bytes(6)), id);
        try
        {
            var events = new List<Happened>();
            var broken = Broken(id, rows, events);
            faults.AddRange(broken is { } fault ? [fault] : Replayed(id, rows, events));
            return events.Count;
        }
        catch (Exception unreadable) when (unreadable is StoredEventException or KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            faults.Add(new Fault("event", id, unreadable.Message));
            return rows.Count;
        }
    }

    // A row an erasure rewrote keeps the hash it was written with; its receipt says what it may say now.
    private Fault? Broken(string id, List<StreamRow> rows, List<Happened> events)
    {
        var head = Chain.Start;
        foreach (var row in rows)
        {
            head = Chain.Next(head, row.Life, row.Version, row.At, row.By, row.Channel, row.Kind, row.Body);
            if (row.Version != events.Count + 1 || (!head.AsSpan().SequenceEqual(row.Hash) && !receipts.Cover(id, row.Version, row.Body)))
            {
                return new Fault("chain", id, $"Event {events.Count + 1} is not the one that was written, or one before it is missing.");
            }

            head = row.Hash;
            events.AddRange(row.Events());
        }

        return null;
    }

    private IEnumerable<Fault> Replayed(string id, List<StreamRow> rows, List<Happened> events)
    {
        var row = LifeSql.Find(sql, id)!;
        if (events.Count == 0 || row.Version != events.Count || !row.Head.AsSpan().SequenceEqual(rows[^1].Hash))
        {
            return [new Fault("tail", id, $"The row knows {row.Version} events; {events.Count} are there.")];
        }

        var life = events.Aggregate(new Life(new LifeId(id)), rules.Fold);
        var shown = Projection.Of(world, life, row.Head, rules).Life;
        return Comparable(shown) == Comparable(row) ? [] : [new Fault("row", id, $"The row does not show what its events tell: {Differing(shown, row)}.")];
    }

    // When a life wakes may lawfully be put off by the watch; the head has been compared byte by byte.
    private static LifeRow Comparable(LifeRow row) => row with { Head = [], WakeAt = null };

    private static string Differing(LifeRow a, LifeRow b) => string.Join(", ", typeof(LifeRow).GetProperties()
        .Where(property => property.Name is not ("Head" or "WakeAt") && !Equals(property.GetValue(a), property.GetValue(b)))
        .Select(property => property.Name));
}
