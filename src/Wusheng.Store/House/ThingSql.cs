using Wusheng.Core.Lives.Things;
using Wusheng.Store.Events;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;
using Wusheng.Store.Sql;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>The stream and the row of a thing: events are appended, the row shows what they tell.</summary>
internal static class ThingSql
{
    // The depth keeps a damaged ring from going round.
    private const int MostMerges = 8;

    internal static List<ThingHappened> History(SqlLine sql, string type, string key) => sql.Read(
        "SELECT version, at, \"by\", channel, kind, body FROM thing_events WHERE type = $1 AND key = $2 ORDER BY version",
        row => new ThingHappened(row.Int(0), row.Time(1), row.TextOrNull(2), row.GetString(3), ThingBody.Read(row.GetString(4), row.GetString(5))), type, key);

    internal static void Tell(SqlLine sql, ThingRow told, Actor by, DateTimeOffset at)
    {
        var known = Known(sql, told.Type, told.Key, at);
        var facts = StoredValues.Read(told.Facts);
        if (known.Version == 0 || known.Title != told.Title || StoredValues.Write(known.Facts) != StoredValues.Write(facts))
        {
            Append(sql, known, new ThingTold(told.Title, facts), by, at);
        }
    }

    /// <summary>A figure on file rises or falls; a merged record passes it on to the one it went into.</summary>
    internal static void Move(SqlLine sql, string type, string key, string fact, decimal by, string reason, Actor who, DateTimeOffset at)
    {
        var known = Known(sql, type, key, at);
        for (var steps = 0; known.MergedInto is { } into && steps < MostMerges; steps++)
        {
            known = Known(sql, type, into, at);
        }

        if (Balances.Moved(known.Facts.GetValueOrDefault(fact), by) is { } now)
        {
            Append(sql, known, new ThingCorrected(fact, now, reason), who, at);
        }
    }

    /// <summary>The thing as it stands; a row from before streams were kept begins its stream here.</summary>
    internal static Thing Known(SqlLine sql, string type, string key, DateTimeOffset at)
    {
        var known = Thing.Of(type, key, History(sql, type, key));
        var told = known.Version > 0 ? null : sql.ReadOne("SELECT title, facts FROM things WHERE type = $1 AND key = $2", row => new ThingTold(row.GetString(0), StoredValues.Read(row.GetString(1))), type, key);
        return told is null ? known : Append(sql, known, told, new Actor(null, "import"), at);
    }

    internal static Thing Append(SqlLine sql, Thing known, ThingEvent happened, Actor by, DateTimeOffset at)
    {
        at = at.Kept();
        var version = known.Version + 1;
        var (kind, body) = (ThingBody.KindOf(happened), ThingBody.Write(happened));
        var head = sql.ReadOne("SELECT hash FROM thing_events WHERE type = $1 AND key = $2 ORDER BY version DESC LIMIT 1", row => row.Bytes(0), known.Type, known.Key) ?? Chain.Start;
        sql.Write(
            "INSERT INTO thing_events (type, key, version, at, \"by\", channel, kind, body, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            known.Type, known.Key, version, at, by.Person, by.Channel, kind, body, Chain.Next(head, Id(known), version, at, by.Person, by.Channel, kind, body));
        return Shown(sql, known.After(new ThingHappened(version, at, by.Person, by.Channel, happened)));
    }

    /// <summary>What stands for a thing where a chain names its stream.</summary>
    internal static LifeId Id(Thing thing) => new(IdOf(thing.Type, thing.Key));

    internal static string IdOf(string type, string key) => $"{type}/{key}";

    /// <summary>Tells the search what the thing is found by now.</summary>
    internal static void Find(SqlLine sql, Thing thing) => sql.WriteSearch(Searched.Thing(Id(thing).Text, SearchText.Of(thing.Key, thing.Title, thing.Facts)));

    private static Thing Shown(SqlLine sql, Thing now)
    {
        sql.Write(
            """
            INSERT INTO things (type, key, title, facts, merged_into) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (type, key) DO UPDATE SET title = excluded.title, facts = excluded.facts, merged_into = excluded.merged_into
            """,
            now.Type, now.Key, now.Title, StoredValues.Write(now.Facts), now.MergedInto);
        Find(sql, now);
        return now;
    }
}
