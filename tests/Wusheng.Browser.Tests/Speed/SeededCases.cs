using System.Globalization;

using Microsoft.Data.Sqlite;

namespace Wusheng.Speed;

/// <summary>
/// Many open cases put into the running desk's file at once, by copying one that was opened by the rules: events, rows and clock as they
/// are, under new ids, with due times spread over three days. Their hashes are not true; nothing here reads them.
/// </summary>
internal static class SeededCases
{
    public static void Copy(string folder, string life, int many)
    {
        using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "wusheng.db")};Default Timeout=60");
        file.Open();
        var numbers = string.Create(CultureInfo.InvariantCulture, $"(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT {many}) SELECT n FROM r)");
        const string id = "printf('019caaaa7%023d', n)", later = "n * 2592000000.0 / $many * 1000";
        Run(file, $"INSERT INTO events SELECT {id}, version, site, at, \"by\", channel, kind, body, hash FROM events, {numbers} WHERE life = $life", life, many);
        Run(file, $"INSERT INTO clocks (life, \"row\", clock, run, site, type, state, started_at, due_at, charged) SELECT {id}, \"row\", clock, run, site, type, state, started_at, due_at + CAST({later} AS INTEGER), charged FROM clocks, {numbers} WHERE life = $life", life, many);
        Run(file, $"CREATE TEMP TABLE one AS SELECT * FROM lives WHERE id = $life", life, many);
        Run(file, $"CREATE TEMP TABLE copies AS SELECT one.*, n FROM one, {numbers}", life, many);
        Run(file, $"UPDATE copies SET id = {id}, number = 'GZ' || n, next_due = next_due + CAST({later} AS INTEGER), wake_at = NULL", life, many);
        Run(file, $"INSERT INTO lives SELECT {Columns(file)} FROM copies", life, many);
        Run(file, "ANALYZE", life, many);
    }

    private static string Columns(SqliteConnection file)
    {
        using var ask = file.CreateCommand();
        ask.CommandText = "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('lives')";
        return (string)ask.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection file, string sql, string life, int many)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$life", life);
        command.Parameters.AddWithValue("$many", many);
        command.ExecuteNonQuery();
    }
}
