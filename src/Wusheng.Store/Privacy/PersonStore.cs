using System.Security.Cryptography;
using Wusheng.Core.Lives.Things;
using Wusheng.Store.Files;
using Wusheng.Store.House;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Privacy;

/// <summary>A person's data: given out whole, held for the law, or erased. Each act says why and stays in the person's own stream (SEC-01).</summary>
public sealed class PersonStore(LifeStore lives, StoreRules rules, FileShelf files, TimeProvider clock)
{
    /// <summary>Everything held of a person as JSON, or why not. That it was given out, to whom and why is kept.</summary>
    public Task<(string? Json, Refusal? Why)> ExportAsync(string type, string key, string reason, Actor by, CancellationToken cancel = default) => lives.WriteAsync(
        (sql, world) =>
        {
            var refused = Keep(sql, type, key, thing => ThingRules.GiveOut(thing, reason), by);
            return refused is null ? (PersonExport.Of(sql, world, Belongings.Of(sql, world, type, key, clock.GetUtcNow())), (Refusal?)null) : (null, refused);
        },
        cancel);

    /// <summary>Nothing of this person may be erased until it is released: a dispute, an inquiry.</summary>
    public Task<Refusal?> HoldAsync(string type, string key, string reason, Actor by, CancellationToken cancel = default) =>
        lives.WriteAsync((sql, _) => Keep(sql, type, key, thing => ThingRules.Hold(thing, reason), by), cancel);

    public Task<Refusal?> ReleaseAsync(string type, string key, string reason, Actor by, CancellationToken cancel = default) =>
        lives.WriteAsync((sql, _) => Keep(sql, type, key, thing => ThingRules.Release(thing, reason), by), cancel);

    /// <summary>
    /// Puts a mark in place of everything personal, in streams, rows, search, notices and files. What the law wants kept (numbers,
    /// amounts, times, who did what) stays under the mark.
    /// </summary>
    /// <returns>The mark, or why not: held, cases still open, no reason.</returns>
    public async Task<(string? Mark, Refusal? Why)> EraseAsync(string type, string key, string reason, Actor by, CancellationToken cancel = default)
    {
        var mark = $"已抹除-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var (gone, why) = await lives.WriteAsync((sql, world) => Erase(sql, world, type, key, mark, reason, by), cancel).ConfigureAwait(false);
        foreach (var hash in gone)
        {
            files.Remove(hash);
        }

        return why is null ? (mark, null) : (null, why);
    }

    private (ImmutableArray<string> Files, Refusal? Why) Erase(SqlLine sql, StoreWorld world, string type, string key, string mark, string reason, Actor by)
    {
        var now = clock.GetUtcNow();
        var all = Belongings.Of(sql, world, type, key, now);
        var open = all.Lives.Where(life => world.Pack(life.Pack)?.LifeType(life.Type) is { } known && !known.Ends.Contains(life.State) && known.Ends.Length > 0).Select(life => life.Number);
        if (ThingRules.Erase(all.Own, [.. open], all.Lives.Length, reason) is { } refused)
        {
            return ([], refused);
        }

        ImmutableArray<string> hashes = [.. all.Lives.SelectMany(life => Personal.Files(world, life)).Distinct()];
        new Erasing(sql, world, rules, by, now).Do(all, mark, reason.Trim());
        ImmutableArray<string> unused = [.. hashes.Where(hash => sql.ReadOne("SELECT 1 FROM events WHERE body LIKE $1 LIMIT 1", row => row.Int(0), $"%{hash}%") == 0)];
        foreach (var hash in unused)
        {
            sql.Write("DELETE FROM files WHERE hash = $1", hash);
        }

        return (unused, null);
    }

    private Refusal? Keep(SqlLine sql, string type, string key, Func<Thing, ThingDecision> decide, Actor by)
    {
        var now = clock.GetUtcNow();
        var thing = ThingSql.Known(sql, type, key, now);
        if (decide(thing) is not ThingDecision.Happened happened)
        {
            return ((ThingDecision.Refused)decide(thing)).Why;
        }

        ThingSql.Append(sql, thing, happened.Events[0].Event, by, now);
        return null;
    }
}
