using Wusheng.Store.Events;
using Wusheng.Store.Privacy;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Checking;

/// <summary>The chains of what is known of things, link by link.</summary>
internal static class ThingCheck
{
    private const int Batch = 5000;

    internal static IEnumerable<Fault> Examine(SqlLine sql, Receipts receipts)
    {
        var (stream, version, head) = ("", 0, Chain.Start);
        for (var (type, key, from, more) = ("", "", 0, true); more;)
        {
            var events = sql.Read(
                $"""
                SELECT type, key, version, at, "by", channel, kind, body, hash FROM thing_events
                WHERE (type, key, version) > ($1, $2, $3) ORDER BY type, key, version LIMIT {Batch}
                """,
                row => (Type: row.GetString(0), Key: row.GetString(1), Version: row.Int(2), At: row.Time(3), By: row.TextOrNull(4), Channel: row.GetString(5), Kind: row.GetString(6), Body: row.GetString(7), Hash: row.Bytes(8)),
                type, key, from);
            foreach (var e in events)
            {
                var id = $"{e.Type}/{e.Key}";
                (version, head) = id == stream ? (version + 1, head) : (1, Chain.Start);
                stream = id;
                head = Chain.Next(head, new LifeId(id), e.Version, e.At, e.By, e.Channel, e.Kind, e.Body);
                if (e.Version != version || (!head.AsSpan().SequenceEqual(e.Hash) && !receipts.Cover(id, e.Version, e.Body)))
                {
                    yield return new Fault("chain", id, $"Event {version} of this thing is not the one that was written, or one before it is missing.");
                }

                head = e.Hash;
                (type, key, from) = (e.Type, e.Key, e.Version);
            }

            more = events.Count == Batch;
        }
    }
}
