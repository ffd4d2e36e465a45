namespace Wusheng.Store.Worlds;

/// <summary>The lives of this world: in memory as far as they are known to be as they stand.</summary>
internal sealed partial class StoreWorld
{
    // Ids given out in this transaction under which nothing is written yet: there is nothing to ask the database for.
    private readonly HashSet<string> unborn = new(StringComparer.Ordinal);

    /// <summary>Reads at once what the works of a transaction will ask for, where each question is a way to a server and back.</summary>
    internal void Expect(IEnumerable<string> ids)
    {
        if (!sql.IsFar)
        {
            return;
        }

        var known = ids.Distinct().ToLookup(id => hot.Find(id) is not null);
        if (known[false].Skip(1).Any())
        {
            foreach (var life in LifeReading.Read(sql, [.. known[false]], rules.Fold))
            {
                Kept(life);
            }
        }

        if (known[true].Any())
        {
            var versions = sql.Read("SELECT id, version FROM lives WHERE id = ANY($1)", row => (Id: row.GetString(0), Version: row.Int(1)), [known[true].ToArray()]);
            fresh.UnionWith(versions.Where(now => hot.Find(now.Id)!.Life.Version == now.Version).Select(now => now.Id));
        }
    }

    public Life? Find(LifeId id) => Hot(id.Text)?.Life;

    internal HotLife? Hot(string id)
    {
        if (unborn.Contains(id))
        {
            return null;
        }

        var known = hot.Find(id);
        if (!fresh.Add(id))
        {
            return known ?? Kept(LifeReading.Read(sql, id, null, rules.Fold));
        }

        var version = known is null ? 0 : current.Contains(id) ? known.Life.Version : sql.ReadOne("SELECT version FROM lives WHERE id = $1", row => row.Int(0), id);
        current.Add(id);
        return known is not null && known.Life.Version == version ? known : Kept(LifeReading.Read(sql, id, known, rules.Fold) ?? known);
    }

    internal HotLife? Kept(HotLife? life)
    {
        if (life is not null)
        {
            fresh.Add(life.Life.Id.Text);
            unborn.Remove(life.Life.Id.Text);
            hot.Keep(life);
        }

        return life;
    }

    public LifeId NewId(DateTimeOffset now)
    {
        var id = LifeId.New(now);
        unborn.Add(id.Text);
        return id;
    }
}
