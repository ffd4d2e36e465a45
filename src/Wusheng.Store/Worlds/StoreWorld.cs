using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>The world of one lane: everything a decision reads, inside the transaction that will keep what it decides.</summary>
internal sealed partial class StoreWorld(SqlLine sql, StoreRules rules, PackShelf shelf, HotLives hot) : IWorld
{
    private readonly HashSet<string> fresh = new(StringComparer.Ordinal);
    private readonly Series series = new(sql);
    private HouseBook? house;
    private (PackVersion? Version, Pack? Pack) asked;

    // Lives that were looked at since anybody else has written: what is in memory of them is what is there.
    private readonly HashSet<string> current = new(StringComparer.Ordinal);

    private const int MostCurrent = 10_000;

    internal Loads Loads { get; } = new();

    internal HouseBook House => house ?? throw new InvalidOperationException("The world is read inside a transaction only.");

    internal void Begin()
    {
        fresh.Clear();
        unborn.Clear();
        series.Forget();
        if (sql.OthersWrote() || current.Count > MostCurrent)
        {
            current.Clear();
        }

        house = HouseReading.Fresh(sql, house);
    }

    /// <summary>Before the commit.</summary>
    internal void End() => series.Write();

    internal void Forget()
    {
        current.Clear();
        hot.Clear();
        fresh.Clear();
        series.Forget();
        Loads.Forget();
    }

    public IEnumerable<Life> FindBy(string site, string type, string field, Value value) =>
        value is Value.Thing thing && Doubles(thing) is { Count: > 1 } keys
            ? keys.SelectMany(key => FindBy(site, type, field, new Value.Text(key))).OrderByDescending(life => life.Id.Text, StringComparer.Ordinal)
            : ValueKey.Of(value) is { } key
            ? Lives(sql.Read("SELECT life FROM fields WHERE site = $1 AND type = $2 AND field = $3 AND value = $4 ORDER BY life DESC LIMIT 200", row => row.GetString(0), site, type, field, key))
            : [];

    /// <summary>The keys one thing is known by: its own, that of the record it went into, and those of the doubles of either.</summary>
    private List<string> Doubles(Value.Thing thing) =>
        sql.Read(
            """
            SELECT key FROM things WHERE type = $1 AND (key = $2 OR merged_into = $2
                OR key = (SELECT merged_into FROM things WHERE type = $1 AND key = $2) OR merged_into = (SELECT merged_into FROM things WHERE type = $1 AND key = $2))
            """,
            row => row.GetString(0), thing.Type, thing.Key);

    public IEnumerable<Life> OpenOf(string site, string type) => Lives(type == "contact"
        ? sql.Read("SELECT id FROM lives WHERE site = $1 AND kind = $2 AND ended = false ORDER BY id DESC LIMIT 200", row => row.GetString(0), site, (int)LifeKind.Contact)
        : sql.Read("SELECT id FROM lives WHERE site = $1 AND type = $2 AND ended = false ORDER BY id DESC LIMIT 200", row => row.GetString(0), site, type));

    public IEnumerable<Life> LivesOf(string site, string type) =>
        Lives(sql.Read("SELECT id FROM lives WHERE site = $1 AND type = $2 ORDER BY id DESC LIMIT 10000", row => row.GetString(0), site, type));

    private IEnumerable<Life> Lives(List<string> ids) => ids.Select(id => Hot(id)?.Life).OfType<Life>();

    public Pack? Pack(PackVersion version)
    {
        // One decision asks for one pack many times.
        if (!ReferenceEquals(version, asked.Version))
        {
            asked = (version, shelf.Find(version.Hash, hash => PackReading.Find(sql, hash)));
        }

        return asked.Pack ?? shelf.Find(version.Hash, hash => PackReading.Find(sql, hash));
    }

    public Pack? PackFor(string site, string type) => House.InForce(site).Select(Pack).FirstOrDefault(pack => pack?.LifeType(type) is not null);

    /// <exception cref="KeyNotFoundException">There is no such site.</exception>
    public Site Site(string id) => House.Sites[id];

    public Person? Person(string id) => House.People.GetValueOrDefault(id);

    public IReadOnlyList<Person> Holders(string site, string role) =>
        [.. House.Upward(site).SelectMany(at => House.HoldersAt(at, role).OrderBy(person => Loads.Of(sql, person.Id)).ThenBy(person => person.StaffNumber, StringComparer.Ordinal)).Distinct()];

    // A record that was merged answers with the facts of the one it went into; the depth keeps a damaged ring from going round.
    public Value? Outside(string type, string key, string fact) => Outside(type, key, fact, 8);

    private Value? Outside(string type, string key, string fact, int depth) =>
        sql.ReadOne("SELECT facts, merged_into FROM things WHERE type = $1 AND key = $2", row => (Facts: row.GetString(0), Into: row.TextOrNull(1)), type, key) switch
        {
            { Into: { } into } when depth > 0 => Outside(type, into, fact, depth - 1),
            { Facts: { } facts } => HouseReading.Values(facts).GetValueOrDefault(fact),
            _ => null,
        };

    public int NextNumber(string name) => series.Next(name);

    public bool Holds(Life life, string file, string? stampedFor) => life.Files.Any(held =>
        held.Hash == file && (stampedFor is null || (held.Stamped && (held.Purpose ?? stampedFor) == stampedFor)));

    // Taking the row here keeps two nodes from both giving away the last of something.
    public decimal Claimed(string kind, string key) => sql.ReadOne(
        sql.Begun
            ? "INSERT INTO claims (kind, key, taken) VALUES ($1, $2, 0) ON CONFLICT (kind, key) DO UPDATE SET taken = claims.taken RETURNING taken"
            : "SELECT taken FROM claims WHERE kind = $1 AND key = $2",
        row => row.Long(0), kind, key) / 10_000m;
}
