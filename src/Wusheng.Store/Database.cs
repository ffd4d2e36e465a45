using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Wusheng.Store.Sql;

namespace Wusheng.Store;

/// <summary>Where everything is kept: one SQLite file, or a PostgreSQL database.</summary>
public abstract class Database : IDisposable
{
    /// <summary>How many threads write at once.</summary>
    internal abstract int Lanes { get; }

    /// <summary>A new context for reading; dispose it.</summary>
    public abstract WushengDb OpenDb();

    internal abstract SqlLine OpenLine();

    /// <summary>Brings the schema up to this program's.</summary>
    public void Migrate()
    {
        using var db = OpenDb();
        db.Database.Migrate();
    }

    public abstract void Dispose();

    /// <param name="file">The database file; made when it is not there. Its folder must exist.</param>
    /// <param name="pooled">False where files are deleted and made again under the same name: pooled connections keep the old one.</param>
    public static Database Sqlite(string file, bool pooled = true) => new SqliteDatabase(file, pooled);

    public static Database Postgres(string connection) => new PostgresDatabase(connection);
}

internal sealed class SqliteDatabase(string file, bool pooled) : Database
{
    private readonly string connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = pooled, DefaultTimeout = 30 }.ToString();

    internal override int Lanes => 1;

    public override SqliteDb OpenDb() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options);

    internal override SqliteLine OpenLine()
    {
        var open = new SqliteConnection(connection);
        open.Open();
        using var pragma = open.CreateCommand();
        pragma.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456;";
        pragma.ExecuteNonQuery();
        return new SqliteLine(open);
    }

    public override void Dispose()
    {
    }
}

internal sealed class PostgresDatabase(string connection) : Database
{
    private readonly NpgsqlDataSource source = new NpgsqlDataSourceBuilder(
        new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, IncludeErrorDetail = false }.ToString()).Build();

    internal override int Lanes => 4;

    public override PostgresDb OpenDb() => new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(source).Options);

    internal override PostgresLine OpenLine() => new(source.OpenConnection());

    public override void Dispose() => source.Dispose();
}
