using Wusheng.Core.Lives.Things;
using Wusheng.Core.Values;
using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>What people do to customers and their things: each act is decided on what is there and appended to the streams it touches.</summary>
public sealed class ThingStore(LifeStore lives, TimeProvider clock)
{
    /// <summary>Writes a whole record down, by hand or from outside.</summary>
    public Task TellAsync(ThingRow thing, Actor by, CancellationToken cancel = default) =>
        lives.WriteAsync(sql => ThingSql.Tell(sql, thing, by, clock.GetUtcNow()), cancel);

    public Task<Refusal?> CorrectAsync(string type, string key, string fact, Value? to, string reason, Actor by, CancellationToken cancel = default) =>
        ActAsync(type, [key], things => ThingRules.Correct(things[0], fact, to, reason), by, cancel);

    public Task<Refusal?> RevealAsync(string type, string key, string fact, string reason, Actor by, CancellationToken cancel = default) =>
        ActAsync(type, [key], things => ThingRules.Reveal(things[0], fact, reason), by, cancel);

    public Task<Refusal?> MergeAsync(string type, string stays, string goes, IReadOnlySet<string> taken, string? title, Actor by, CancellationToken cancel = default) =>
        ActAsync(type, [stays, goes], things => ThingRules.Merge(things[0], things[1], taken, title), by, cancel);

    public Task<Refusal?> UnmergeAsync(string type, string stays, string goes, string reason, Actor by, CancellationToken cancel = default) =>
        ActAsync(type, [stays, goes], things => ThingRules.Unmerge(things[0], things[1], reason), by, cancel);

    /// <summary>Everything that happened to a thing, oldest first.</summary>
    public Task<List<ThingHappened>> HistoryAsync(string type, string key, CancellationToken cancel = default) =>
        lives.WriteAsync((sql, _) => ThingSql.History(sql, type, key), cancel);

    /// <returns>Null: done.</returns>
    private Task<Refusal?> ActAsync(string type, ImmutableArray<string> keys, Func<ImmutableArray<Thing>, ThingDecision> decide, Actor by, CancellationToken cancel) => lives.WriteAsync(
        (sql, _) =>
        {
            var now = clock.GetUtcNow();
            ImmutableArray<Thing> things = [.. keys.Select(key => ThingSql.Known(sql, type, key, now))];
            return decide(things) switch
            {
                ThingDecision.Refused refused => refused.Why,
                ThingDecision.Happened happened => Append(sql, things, happened, by, now),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        },
        cancel);

    private static Refusal? Append(SqlLine sql, ImmutableArray<Thing> things, ThingDecision.Happened happened, Actor by, DateTimeOffset now)
    {
        foreach (var (key, what) in happened.Events)
        {
            ThingSql.Append(sql, things.First(thing => thing.Key == key), what, by, now);
        }

        return null;
    }
}
