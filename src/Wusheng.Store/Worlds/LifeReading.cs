using System.Data.Common;
using Wusheng.Core.Lives;
using Wusheng.Store.Events;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>Folds a life from its stored events.</summary>
internal static class LifeReading
{
    private const string Columns = "life, version, at, \"by\", channel, kind, body, hash";

    /// <summary>The life as of its newest event, going on from what is known; null when there is no such life.</summary>
    internal static HotLife? Read(SqlLine sql, string id, HotLife? known, Func<Life, Happened, Life> fold)
    {
        var life = known?.Life;
        var head = known?.Head ?? Chain.Start;
        foreach (var (happened, hash) in sql.Read($"SELECT {Columns} FROM events WHERE life = $1 AND version > $2 ORDER BY version", Event, id, life?.Version ?? 0))
        {
            life = fold(life ?? new Life(happened.Life), happened);
            head = hash;
        }

        return life is null ? null : new HotLife(life, head, null);
    }

    /// <summary>The life as it stood at an earlier version.</summary>
    internal static Life? AsOf(SqlLine sql, string id, int version, Func<Life, Happened, Life> fold)
    {
        Life? life = null;
        foreach (var (happened, _) in sql.Read($"SELECT {Columns} FROM events WHERE life = $1 AND version <= $2 ORDER BY version", Event, id, version))
        {
            life = fold(life ?? new Life(happened.Life), happened);
        }

        return life;
    }

    internal static List<Happened> After(SqlLine sql, string id, int version) =>
        sql.Read($"SELECT {Columns} FROM events WHERE life = $1 AND version > $2 ORDER BY version", row => Event(row).Happened, id, version);

    private static (Happened Happened, byte[] Hash) Event(DbDataReader row) =>
        (new Happened(new LifeId(row.GetString(0)), row.Int(1), row.Time(2), row.TextOrNull(3), row.GetString(4), EventBody.Read(row.GetString(5), row.GetString(6))), row.Bytes(7));
}
