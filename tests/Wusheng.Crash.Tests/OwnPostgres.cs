using Npgsql;

namespace Wusheng.Crash.Tests;

/// <summary>A PostgreSQL 15 of the test's own that can go away and come back; durable as it is installed, nothing is switched off.</summary>
internal sealed class OwnPostgres : IDisposable
{
    private const string Bin = "/usr/lib/postgresql/15/bin";
    private readonly string folder = Directory.CreateTempSubdirectory("wpc").FullName;

    internal OwnPostgres()
    {
        Shell.Run($"chown postgres {folder} && chmod 700 {folder}");
        AsPostgres($"{Bin}/initdb -D {folder}/data -U wusheng -A trust -E UTF8 --locale=C.UTF-8 >/dev/null");
        Start();
        Shell.Run($"chmod 755 {folder}");
        using var connection = new NpgsqlConnection($"Host={folder};Username=wusheng;Database=postgres;Pooling=false");
        connection.Open();
        using var create = new NpgsqlCommand("CREATE DATABASE desk", connection);
        create.ExecuteNonQuery();
    }

    internal static string? Missing => File.Exists($"{Bin}/postgres") && Environment.IsPrivilegedProcess ? null : "needs PostgreSQL 15 and root";

    internal string Connection => $"Host={folder};Username=wusheng;Database=desk;Maximum Pool Size=24;Timeout=5";

    internal void Start() => AsPostgres($"{Bin}/pg_ctl -D {folder}/data -w -l {folder}/log -o \"-k {folder} -c listen_addresses=\" start >/dev/null");

    /// <summary>As when its machine loses power: nothing is finished first.</summary>
    internal void Stop() => AsPostgres($"{Bin}/pg_ctl -D {folder}/data -w -m immediate stop >/dev/null");

    private static void AsPostgres(string command) => Shell.Run($"cd / && runuser -u postgres -- bash -c '{command}'");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        Directory.Delete(folder, recursive: true);
    }
}
