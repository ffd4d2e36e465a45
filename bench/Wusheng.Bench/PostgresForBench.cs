using System.Diagnostics;
using Npgsql;

namespace Wusheng.Bench;

/// <summary>A PostgreSQL 15 with its own durable settings for the length of the bench, when Debian's packages are installed.</summary>
internal static class PostgresForBench
{
    private const string Bin = "/usr/lib/postgresql/15/bin";
    private static readonly Lazy<string> Folder = new(Start);
    private static int databases;

    internal static bool IsInstalled { get; } = File.Exists($"{Bin}/postgres");

    internal static string NewDatabase()
    {
        var name = $"b{++databases}";
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        create.ExecuteNonQuery();
        return Connection(name);
    }

    private static string Connection(string database) => $"Host={Folder.Value};Username=wusheng;Database={database};Maximum Pool Size=64;Command Timeout=600";

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("wpb").FullName;
        Shell($"chown postgres {folder} && chmod 700 {folder}");
        AsPostgres($"{Bin}/initdb -D {folder}/data -U wusheng -A trust -E UTF8 --locale=C.UTF-8 >/dev/null");
        AsPostgres($"{Bin}/pg_ctl -D {folder}/data -w -l {folder}/log -o \"-k {folder} -c listen_addresses= -c shared_buffers=1GB -c max_wal_size=4GB\" start >/dev/null");
        Shell($"chmod 755 {folder}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            AsPostgres($"{Bin}/pg_ctl -D {folder}/data -m fast stop >/dev/null");
            Directory.Delete(folder, recursive: true);
        };
        return folder;
    }

    private static void AsPostgres(string command) => Shell(Environment.IsPrivilegedProcess ? $"cd / && runuser -u postgres -- bash -c '{command}'" : command);

    private static void Shell(string command)
    {
        using var shell = Process.Start("bash", ["-c", command]);
        shell.WaitForExit();
    }
}
