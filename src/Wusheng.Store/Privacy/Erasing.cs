using Wusheng.Core.Lives.Things;
using Wusheng.Core.Values;
using Wusheng.Store.Events;
using Wusheng.Store.House;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Privacy;

/// <summary>
/// Rewrites what is stored of a person so that only the mark is left, in one transaction. Each rewritten row keeps the hash it was written
/// with; a receipt with the hash of what it says now goes into the person's own stream, so that the chains still show any other change.
/// </summary>
internal sealed class Erasing(SqlLine sql, StoreWorld world, StoreRules rules, Actor by, DateTimeOffset now)
{
    private readonly List<Rewritten> receipts = [];

    /// <returns>How many lives were touched.</returns>
    internal int Do(Belongings all, string mark, string reason)
    {
        ImmutableArray<string> words = [.. all.Words(world), .. all.Lives.SelectMany(life => Personal.Files(world, life))];
        var blot = new Blotting(words.Distinct(), mark);
        var touched = all.Lives.Count(life => OfLife(life.Id.Text, blot, mark));
        foreach (var (type, key) in all.Naming)
        {
            OfThing(type, key, key, blot);
        }

        var marks = all.Records.Select((_, at) => at == 0 ? mark : $"{mark}-{at + 1}").ToList();
        foreach (var (record, kept) in all.Records.Zip(marks))
        {
            OfThing(record.Type, record.Key, kept, blot);
            sql.Write("DELETE FROM things WHERE type = $1 AND key = $2", record.Type, record.Key);
            sql.RemoveSearch(ThingSql.IdOf(record.Type, record.Key));
        }

        Beside(all, blot, mark, words);
        var own = Thing.Of(all.Own.Type, mark, ThingSql.History(sql, all.Own.Type, mark));
        ThingSql.Append(sql, own, new ThingErased(mark, reason, [.. receipts]), by, now);
        return touched;
    }

    private bool OfLife(string id, Blotting blot, string mark)
    {
        sql.Begin(id);
        var before = world.Hot(id)!;
        world.Kept(before with { Shown = before.Shown ?? Projection.Of(world, before.Life, before.Head, rules) });
        var rows = sql.Read("SELECT version, body FROM events WHERE life = $1 ORDER BY version", row => (Version: row.Int(0), Body: row.GetString(1)), id);
        if (!Rewrite(rows, id, blot, (version, body) => sql.Write("UPDATE events SET body = $3 WHERE life = $1 AND version = $2", id, version, body)))
        {
            return false;
        }

        var life = LifeReading.Read(sql, id, null, rules.Fold)!.Life;
        var erased = new Happened(life.Id, life.Version + 1, now, by.Person, by.Channel, new Erased(mark));
        new Appending(sql, world, rules).Write(new Change(rules.Fold(life, erased), life.Version, [erased]));
        return true;
    }

    private void OfThing(string type, string key, string kept, Blotting blot)
    {
        var rows = sql.Read("SELECT version, body FROM thing_events WHERE type = $1 AND key = $2 ORDER BY version", row => (Version: row.Int(0), Body: row.GetString(1)), type, key);
        Rewrite(
            rows, $"{type}/{kept}", blot, (version, body) => sql.Write("UPDATE thing_events SET key = $4, body = $5 WHERE type = $1 AND key = $2 AND version = $3", type, key, version, kept, body),
            always: kept != key);
        if (kept == key && rows.Count > 0)
        {
            var thing = Thing.Of(type, key, ThingSql.History(sql, type, key));
            sql.Write("UPDATE things SET title = $3, facts = $4 WHERE type = $1 AND key = $2", type, key, thing.Title, StoredValues.Write(thing.Facts));
            ThingSql.Find(sql, thing);
        }
    }

    private bool Rewrite(List<(int Version, string Body)> rows, string stream, Blotting blot, Action<int, string> write, bool always = false)
    {
        var any = false;
        foreach (var (version, body) in rows)
        {
            var blotted = blot.Json(body);
            if (always || blotted != body)
            {
                write(version, blotted);
                receipts.Add(Receipts.Of(stream, version, blotted));
                any = true;
            }
        }

        return any;
    }

    /// <summary>What lies beside the streams: inboxes, what was to be sent, findings, answers, drafts.</summary>
    private void Beside(Belongings all, Blotting blot, string mark, ImmutableArray<string> words)
    {
        foreach (var id in all.Lives.Select(life => life.Id.Text))
        {
            Each("SELECT id, text FROM notices WHERE life = $1", "UPDATE notices SET text = $2 WHERE id = $1", id, blot.Text);
            Each("SELECT key, text FROM findings WHERE life = $1", $"UPDATE findings SET text = $2 WHERE key = $1 AND life = '{id}'", id, blot.Text);
            Each("SELECT key, payload FROM outbox WHERE key LIKE $1", "UPDATE outbox SET payload = $2 WHERE key = $1", $"notice:{id}:%", blot.Json);
            sql.Write("UPDATE audits SET customer = $2 WHERE life = $1 AND customer IS NOT NULL", id, mark);
            sql.Write("DELETE FROM answers WHERE life = $1", id);
        }

        foreach (var (person, form, body) in sql.Read("SELECT person, form, body FROM drafts", row => (row.GetString(0), row.GetString(1), row.GetString(2))))
        {
            if (words.Any(word => body.Contains(word, StringComparison.Ordinal)))
            {
                sql.Write("DELETE FROM drafts WHERE person = $1 AND form = $2", person, form);
            }
        }
    }

    private void Each(string find, string update, string of, Func<string, string> blotted)
    {
        foreach (var (key, text) in sql.Read(find, row => (row.GetString(0), row.GetString(1)), of))
        {
            if (blotted(text) is var now && now != text)
            {
                sql.Write(update, key, now);
            }
        }
    }
}
