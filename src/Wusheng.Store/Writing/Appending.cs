using Wusheng.Store.Events;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>Writes what was decided: events, then everything that shows or follows from them.</summary>
internal sealed class Appending(SqlLine sql, StoreWorld world, StoreRules rules)
{
    private static readonly RowInsert Events = new(
        "events (life, version, site, at, \"by\", channel, kind, body, hash)",
        [Cell.Text, Cell.Int, Cell.Text, Cell.Time, Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Bytes]);

    private readonly RowWriting rows = new(sql);

    internal void Write(Change change)
    {
        sql.Begin(change.After.Id.Text);
        var before = change.VersionBefore == 0 ? null : world.Hot(change.After.Id.Text);
        if ((before?.Life.Version ?? 0) != change.VersionBefore)
        {
            throw new LostRaceException($"{change.After.Id} has moved on from version {change.VersionBefore}.");
        }

        var head = WriteEvents(change, before?.Head ?? Chain.Start);
        var shown = before is null ? Projected.Nothing : before.Shown ?? Projection.Of(world, before.Life, before.Head, rules);
        var now = Projection.Of(world, change.After, head, rules);
        rows.Write(shown, now);
        Count(shown, now);
        world.Kept(new HotLife(change.After, head, now));
        new Following(sql, world.House).Write(change);
    }

    private byte[] WriteEvents(Change change, byte[] head)
    {
        foreach (var row in StreamRow.Of(change.Events, head))
        {
            sql.Put(Events, row.Life.Text, row.Version, change.After.Site, row.At, row.By, row.Channel, row.Kind, row.Body, row.Hash);
            head = row.Hash;
        }

        return head;
    }

    private void Count(Projected before, Projected after)
    {
        foreach (var person in Open(before))
        {
            world.Loads.Add(person, -1);
        }

        foreach (var person in Open(after))
        {
            world.Loads.Add(person, 1);
        }
    }

    private static IEnumerable<string> Open(Projected shown) => shown.Seats.Where(seat => !seat.Ended).Select(seat => seat.Person).Distinct();
}
