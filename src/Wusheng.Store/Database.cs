using Wusheng.Store.Sql;

namespace Wusheng.Store;

/// <summary>Where everything is kept: one SQLite file, or a PostgreSQL database.</summary>
public abstract class Database : IDisposable
{
    private int houseTouches;

    /// <summary>How many threads write at once.</summary>
    internal abstract int Lanes { get; }

    /// <summary>Whether several nodes may share this database, and so must take work before doing it.</summary>
    internal abstract bool Takes { get; }

    /// <summary>How often this program has changed the house; readers that know it by an earlier count look again.</summary>
    internal int HouseTouches => Volatile.Read(ref houseTouches);

    internal void TouchHouse() => Interlocked.Increment(ref houseTouches);

    /// <summary>A new context for reading; dispose it.</summary>
    public abstract WushengDb OpenDb();

    internal abstract SqlLine OpenLine();

    /// <summary>What the database finds wrong with itself.</summary>
    internal abstract IReadOnlyList<string> Faults(SqlLine sql);

    /// <summary>Brings the schema up to this program's.</summary>
    public void Migrate()
    {
        using (var db = OpenDb())
        {
            db.Database.Migrate();
        }

        using var line = OpenLine();
        SearchRefill.Run(line);
    }

    public abstract void Dispose();

    /// <param name="file">The database file; made when it is not there. Its folder must exist.</param>
    /// <param name="pooled">False where files are deleted and made again under the same name: pooled connections keep the old one.</param>
    public static Database Sqlite(string file, bool pooled = true) => new SqliteDatabase(file, pooled);

    public static Database Postgres(string connection) => new PostgresDatabase(connection);
}
