using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>How many open lives each person has, counted once for each and kept up by what this lane writes.</summary>
internal sealed class Loads
{
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    // One by one: what all the others ever had need not be read to weigh a few.
    internal int Of(SqlLine sql, string person) => open.TryGetValue(person, out var lives) ? lives
        : open[person] = sql.ReadOne("SELECT count(DISTINCT life) FROM seats WHERE person = $1 AND ended = false", row => row.Int(0), person);

    internal void Add(string person, int lives)
    {
        if (open.TryGetValue(person, out var known))
        {
            open[person] = known + lives;
        }
    }

    /// <summary>Counted again when next asked for: after a rollback, and now and then because other nodes assign too.</summary>
    internal void Forget() => open.Clear();
}
