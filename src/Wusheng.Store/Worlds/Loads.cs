using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>How many open lives each person has, counted once and kept up by what this lane writes.</summary>
internal sealed class Loads
{
    private Dictionary<string, int>? open;

    internal int Of(SqlLine sql, string person)
    {
        open ??= sql.Read("SELECT person, count(DISTINCT life) FROM seats WHERE ended = false GROUP BY person", row => KeyValuePair.Create(row.GetString(0), row.Int(1))).ToDictionary(StringComparer.Ordinal);
        return open.GetValueOrDefault(person);
    }

    internal void Add(string person, int lives)
    {
        if (open is not null)
        {
            open[person] = open.GetValueOrDefault(person) + lives;
        }
    }

    /// <summary>Counted again when next asked for: after a rollback, and now and then because other nodes assign too.</summary>
    internal void Forget() => open = null;
}
