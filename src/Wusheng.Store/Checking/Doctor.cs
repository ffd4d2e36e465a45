using Wusheng.Store.Privacy;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Checking;

/// <summary>Something that is not as it was written.</summary>
/// <param name="Kind">database, chain, tail, event, row, orphan.</param>
/// <param name="Life">The life it is in, when it is in one.</param>
public sealed record Fault(string Kind, string? Life, string What);

/// <param name="Faults">At most a hundred.</param>
public sealed record DoctorReport(long Lives, long Events, ImmutableArray<Fault> Faults);

/// <summary>Reads everything and believes nothing: the database's own check, every hash chain, and every row against the replay of its events.</summary>
public sealed class Doctor(Database database, StoreRules rules, PackShelf shelf)
{
    private const int MostFaults = 100;

    public DoctorReport Examine(CancellationToken cancel = default)
    {
        using var sql = database.OpenLine();
        var faults = new List<Fault>(AsItStands(sql, () => database.Faults(sql)).Select(what => new Fault("database", null, what)));
        var world = new StoreWorld(sql, rules, shelf, new HotLives(64));
        var receipts = new Receipts(sql);
        var stream = new StreamCheck(sql, world, rules, receipts);
        long lives = 0, events = 0;
        for (var after = ""; Ids(sql, after) is { Count: > 0 } ids && faults.Count < MostFaults; after = ids[^1])
        {
            cancel.ThrowIfCancellationRequested();
            events += AsItStands(sql, () => Streams(world, stream, ids, faults));
            lives += ids.Count;
        }

        faults.AddRange(Orphans(sql));
        faults.AddRange(AsItStands(sql, () => ThingCheck.Examine(sql, receipts).Take(MostFaults).ToList()));
        return new DoctorReport(lives, events, [.. faults.Take(MostFaults)]);
    }

    private static long Streams(StoreWorld world, StreamCheck stream, List<string> ids, List<Fault> faults)
    {
        world.Forget();
        world.Begin();
        return ids.Sum(id => (long)stream.Examine(id, faults));
    }

    // People go on working meanwhile: what is compared with each other is read at one moment. Not all of it at once, for while one moment
    // is held the database keeps what has been written since beside it.
    private static T AsItStands<T>(SqlLine sql, Func<T> read)
    {
        sql.BeginReading();
        try
        {
            return read();
        }
        finally
        {
            sql.Rollback();
        }
    }

    private static List<string> Ids(SqlLine sql, string after) => sql.Read("SELECT id FROM lives WHERE id > $1 ORDER BY id LIMIT 500", row => row.GetString(0), after);

    private static IEnumerable<Fault> Orphans(SqlLine sql) => sql.Read(
        "SELECT DISTINCT life FROM events e WHERE NOT EXISTS (SELECT 1 FROM lives WHERE id = e.life) LIMIT 100",
        row => new Fault("orphan", row.GetString(0), "Events without a life's row."));
}
