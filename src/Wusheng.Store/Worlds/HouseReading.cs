using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Events;
using Wusheng.Store.House;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>Reads the house book, and its stamp that says whether reading it again is needed.</summary>
internal static class HouseReading
{
    internal const string StampName = "house";

    internal static HouseBook Fresh(SqlLine sql, HouseBook? known)
    {
        var stamp = sql.ReadOne("SELECT value FROM settings WHERE name = $1", row => long.Parse(row.GetString(0), System.Globalization.CultureInfo.InvariantCulture), StampName);
        return known?.Stamp == stamp ? known : new HouseBook(stamp, Sites(sql), People(sql), Publications(sql), Hooks(sql), Keys(sql));
    }

    /// <summary>Every change of sites, people, publications, webhooks or keys ends with this, in its transaction.</summary>
    internal static void Touch(SqlLine sql)
    {
        sql.Write(
            "INSERT INTO settings (name, value) VALUES ($1, '1') ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(settings.value AS bigint) + 1 AS text)", StampName);
        sql.TouchesHouse = true;
    }

    private static List<Site> Sites(SqlLine sql) => sql.Read(
        "SELECT id, title, parent, zone, parameters, facts FROM sites",
        row => new Site(row.GetString(0), row.GetString(1), row.TextOrNull(2), TimeZoneInfo.FindSystemTimeZoneById(row.GetString(3)))
        {
            Parameters = Values(row.GetString(4)),
            Facts = Values(row.GetString(5)),
        });

    private static List<Person> People(SqlLine sql) => sql.Read(
        "SELECT id, staff_number, name, posts, facts, present, \"left\" FROM people",
        row => new Person(row.GetString(0), row.GetString(1), row.GetString(2), row.Flag(6) ? [] : StoredJson.Read<ImmutableArray<Post>>(row.GetString(3)))
        {
            Facts = Values(row.GetString(4)),
            Present = row.Flag(5) && !row.Flag(6),
        });

    private static List<Publication> Publications(SqlLine sql) => sql.Read(
        "SELECT p.id, p.site, p.pack_id, k.semantic, p.hash, p.at, p.\"by\" FROM publications p JOIN packs k ON k.hash = p.hash ORDER BY p.id",
        row => new Publication(row.GetString(0), row.GetString(1), new PackVersion(row.GetString(2), row.GetString(3), row.GetString(4)), row.Time(5), row.TextOrNull(6)));

    private static List<Hook> Hooks(SqlLine sql) => sql.Read(
        "SELECT id, url, secret, kinds, site FROM hooks WHERE enabled = true",
        row => new Hook(row.GetString(0), row.GetString(1), row.GetString(2), StoredJson.Read<ImmutableArray<string>>(row.GetString(3)), row.GetString(4)));

    // Of somebody who has left no key is in force.
    private static List<Key> Keys(SqlLine sql) => sql.Read(
        """
        SELECT k.hash, k.id, k.person, k.scopes, k.expires_at FROM api_keys k LEFT JOIN people p ON p.id = k.person
        WHERE k.revoked_at IS NULL AND (p."left" IS NULL OR p."left" = false)
        """,
        row => new Key(Convert.ToHexString(row.Bytes(0)), new KeyInForce(row.GetString(1), row.GetString(2), StoredJson.Read<ImmutableArray<string>>(row.GetString(3))), row.TimeOrNull(4)));

    internal static ImmutableSortedDictionary<string, Value> Values(string json) => StoredJson.Read<ImmutableSortedDictionary<string, Value>>(json);
}
