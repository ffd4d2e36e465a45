using System.Diagnostics;
using Npgsql;
using Wusheng.Store.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Wusheng.Store.Tests;

/// <summary>A PostgreSQL of our own for the length of the test run, when Debian's packages are installed.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Bin = "/usr/lib/postgresql/15/bin";
    private static readonly Lock Starting = new();
    private static int databases;
    private static string? folder;
    private static bool tried;

    public static bool IsInstalled { get; } = File.Exists($"{Bin}/postgres");

    /// <summary>A connection string to an empty database.</summary>
    internal static string NewDatabase()
    {
        Start();
        var name = $"t{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        create.ExecuteNonQuery();
        return Connection(name);
    }

    private static string Connection(string database) => $"Host={folder};Port=5432;Username=wusheng;Database={database};Maximum Pool Size=16";

    private static void Start()
    {
        lock (Starting)
        {
            if (tried)
            {
                return;
            }

            tried = true;
            folder = Directory.CreateTempSubdirectory("wpg").FullName;
            Shell($"chown postgres {folder} && chmod 700 {folder}");
            AsPostgres($"{Bin}/initdb -D {folder}/data -U wusheng -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null");
            AsPostgres($"{Bin}/pg_ctl -D {folder}/data -w -l {folder}/log -o \"-k {folder} -c listen_addresses='' -c max_connections=200 -c shared_buffers=256MB\" start >/dev/null");
            Shell($"chmod 755 {folder}");
        }
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            AsPostgres($"{Bin}/pg_ctl -D {folder}/data -m immediate stop >/dev/null");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AsPostgres(string command) => Shell(Environment.IsPrivilegedProcess ? $"cd / && runuser -u postgres -- bash -c '{command.Replace("'", "'\\''")}'" : command);

    private static void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardError = true })!;
        var said = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, $"{command}: {said}");
    }
}
