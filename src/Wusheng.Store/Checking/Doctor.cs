using System.Collections.Immutable;
using Wusheng.Core.Lives;
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
        var faults = new List<Fault>(database.Faults(sql).Select(what => new Fault("database", null, what)));
        var world = new StoreWorld(sql, rules, shelf, new HotLives(64));
        world.Begin();
        var stream = new StreamCheck(sql, world, rules);
        long lives = 0, events = 0;
        for (var after = ""; Ids(sql, after) is { Count: > 0 } ids && faults.Count < MostFaults; after = ids[^1])
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var id in ids)
            {
                events += stream.Examine(id, faults);
                lives++;
            }

            world.Forget();
        }

        faults.AddRange(Orphans(sql));
        faults.AddRange(ThingCheck.Examine(sql).Take(MostFaults));
        return new DoctorReport(lives, events, [.. faults.Take(MostFaults)]);
    }

    private static List<string> Ids(SqlLine sql, string after) => sql.Read("SELECT id FROM lives WHERE id > $1 ORDER BY id LIMIT 500", row => row.GetString(0), after);

    private static IEnumerable<Fault> Orphans(SqlLine sql) => sql.Read(
        "SELECT DISTINCT life FROM events e WHERE NOT EXISTS (SELECT 1 FROM lives WHERE id = e.life) LIMIT 100",
        row => new Fault("orphan", row.GetString(0), "Events without a life's row."));
}
