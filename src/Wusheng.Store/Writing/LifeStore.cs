using Wusheng.Store.Live;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>
/// The one door of writing. An answered act is durable; a failed one left nothing behind. Safe for any number of callers; on
/// PostgreSQL also for any number of nodes.
/// </summary>
public sealed class LifeStore : IDisposable
{
    private readonly Lane[] lanes;
    private readonly StoreRules rules;
    private readonly TimeProvider clock;

    public LifeStore(Database database, StoreRules rules, PackShelf shelf, LiveFeed feed, TimeProvider clock)
    {
        this.rules = rules;
        this.clock = clock;
        Feed = feed;
        lanes = [.. Enumerable.Range(1, database.Lanes).Select(number => new Lane($"wusheng write {number}", database, rules, shelf))];
    }

    public LiveFeed Feed { get; }

    /// <summary>Decides on the state as committed, appends what happened, and answers when it is durable.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while it waited; nothing was written.</exception>
    /// <exception cref="System.Data.Common.DbException">The database is away or full; nothing was written.</exception>
    public async Task<Decision> ActAsync(Act act, Actor actor, ActContext context, CancellationToken cancel = default)
    {
        var work = new ActWork(act, actor, context, rules, Feed, clock, cancel);
        await LaneOf(act).AddAsync(work, cancel).ConfigureAwait(false);
        return await work.Answer.ConfigureAwait(false);
    }

    /// <summary>The same for callers that have a thread to wait with.</summary>
    public Decision Do(Act act, Actor actor, ActContext context) => ActAsync(act, actor, context).GetAwaiter().GetResult();

    /// <summary>Takes over whole streams that were decided elsewhere (a played scenario, another desk's export), all or nothing.</summary>
    /// <param name="changes">In the order they happened; each life from its first event.</param>
    /// <param name="numbers">The last number of each series, so that the next one follows.</param>
    /// <exception cref="LostRaceException">A life of that id is here already; nothing was written.</exception>
    public Task ImportAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, int> numbers, CancellationToken cancel = default) => WriteAsync(
        (sql, world) =>
        {
            var appending = new Appending(sql, world, rules);
            foreach (var change in changes.Where(change => !change.Events.IsEmpty))
            {
                appending.Write(change);
            }

            world.End();
            foreach (var (series, last) in numbers)
            {
                sql.Write("INSERT INTO series (name, last) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET last = CASE WHEN excluded.last > series.last THEN excluded.last ELSE series.last END", series, last);
            }

            return true;
        },
        cancel);

    internal async Task<T> WriteAsync<T>(Func<SqlLine, StoreWorld, T> write, CancellationToken cancel = default)
    {
        var work = new PlainWork<T>(write, cancel);
        await lanes[0].AddAsync(work, cancel).ConfigureAwait(false);
        return await work.Answer.ConfigureAwait(false);
    }

    internal Task WriteAsync(Action<SqlLine> write, CancellationToken cancel = default) => WriteAsync(
        (sql, _) =>
        {
            write(sql);
            return true;
        },
        cancel);

    // What contends for the same rows (a life, a site's numbers) shares a lane and so never waits for a lock.
    private Lane LaneOf(Act act)
    {
        var contended = act.Target()?.Text ?? (act as Open)?.Site ?? "";
        return lanes[(uint)string.GetHashCode(contended, StringComparison.Ordinal) % lanes.Length];
    }

    public void Dispose()
    {
        foreach (var lane in lanes)
        {
            lane.Dispose();
        }
    }
}
