using Microsoft.Data.Sqlite;
using Wusheng.Store.Sql;

namespace Wusheng.Store;

/// <summary>One file, one writer; readers are never kept waiting.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string connection;

    // Built once: making them anew costs as much as a small question.
    private readonly DbContextOptions<SqliteDb> options;

    public SqliteDatabase(string file, bool pooled)
    {
        connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = pooled, DefaultTimeout = 30 }.ToString();
        options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options;
    }

    internal override int Lanes => 1;

    internal override bool Takes => false;

    public override SqliteDb OpenDb() => new(options);

    internal override SqliteLine OpenLine()
    {
        var open = new SqliteConnection(connection);
        open.Open();
        using var pragma = open.CreateCommand();
        pragma.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456; PRAGMA wal_autocheckpoint = 8000;";
        pragma.ExecuteNonQuery();
        return new SqliteLine(open);
    }

    // The word index is asked first: its check believes what the connection remembers of it, and only a search forgets that.
    internal override IReadOnlyList<string> Faults(SqlLine sql)
    {
        sql.Read("SELECT 1 FROM search_tokens WHERE search_tokens MATCH 'a' LIMIT 1", row => row.Int(0));
        return [.. sql.Read("PRAGMA integrity_check", row => row.GetString(0)).Where(said => said != "ok")];
    }

    public override void Dispose()
    {
    }
}
