using Wusheng.Store.Events;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>Folds a life from its stored events.</summary>
internal static class LifeReading
{
    private const string Columns = "life, version, at, \"by\", channel, kind, body, hash";

    // An erasure rewrites what happened before it: what is in memory of the life is no longer what is there.
    private static readonly string Erasure = EventBody.KindOf<Erased>();

    /// <summary>The life as of its newest event, going on from what is known; null when there is no such life.</summary>
    internal static HotLife? Read(SqlLine sql, string id, HotLife? known, Func<Life, Happened, Life> fold)
    {
        var rows = sql.Read($"SELECT {Columns} FROM events WHERE life = $1 AND version > $2 ORDER BY version", Row, id, known?.Life.Version ?? 0);
        if (known is not null && rows.Exists(row => row.Kind == Erasure))
        {
            return Read(sql, id, null, fold);
        }

        foreach (var row in rows)
        {
            known = With(known, row, fold);
        }

        return known;
    }

    /// <summary>Many lives at once, each from its beginning.</summary>
    internal static IReadOnlyCollection<HotLife> Read(SqlLine sql, string[] ids, Func<Life, Happened, Life> fold)
    {
        var lives = new Dictionary<LifeId, HotLife>();
        foreach (var row in sql.Read($"SELECT {Columns} FROM events WHERE life = ANY($1) ORDER BY life, version", Row, [ids]))
        {
            lives[row.Life] = With(lives.GetValueOrDefault(row.Life), row, fold);
        }

        return lives.Values;
    }

    private static HotLife With(HotLife? known, StreamRow row, Func<Life, Happened, Life> fold) =>
        new(row.Events().Aggregate(known?.Life ?? new Life(row.Life), fold), row.Hash, null);

    /// <summary>The life as it stood at an earlier version.</summary>
    internal static Life? AsOf(SqlLine sql, string id, int version, Func<Life, Happened, Life> fold)
    {
        var rows = sql.Read($"SELECT {Columns} FROM events WHERE life = $1 AND version <= $2 ORDER BY version", Row, id, version);
        var events = rows.SelectMany(row => row.Events()).TakeWhile(happened => happened.Version <= version);
        return rows.Count == 0 ? null : events.Aggregate(new Life(rows[0].Life), fold);
    }

    /// <summary>What happened after a version, which may lie amid the events of one row.</summary>
    internal static List<Happened> After(SqlLine sql, string id, int version) =>
    [
        .. sql.Read(
            $"SELECT {Columns} FROM events WHERE life = $1 AND version >= COALESCE((SELECT max(version) FROM events WHERE life = $1 AND version <= $2), 0) ORDER BY version", Row, id, version)
            .SelectMany(row => row.Events()).Where(happened => happened.Version > version),
    ];

    private static StreamRow Row(SqlRow row) => new(
        new LifeId(row.GetString(0)), row.Int(1), row.Time(2), row.TextOrNull(3), row.GetString(4), row.GetString(5), row.GetString(6), row.Bytes(7));
}
