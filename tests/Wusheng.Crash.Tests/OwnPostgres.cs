using Npgsql;

namespace Wusheng.Crash.Tests;

/// <summary>
/// A PostgreSQL 15 of the test's own that can go away and come back; durable as it is installed, nothing is switched off. Where asked
/// for, with a standby that has every commit before it is answered.
/// </summary>
internal sealed class OwnPostgres : IDisposable
{
    private const string Bin = "/usr/lib/postgresql/15/bin";
    private readonly string folder = Directory.CreateTempSubdirectory("wpc").FullName;
    private readonly string? standby;

    internal OwnPostgres(bool withStandby = false)
    {
        Shell.Run($"chown postgres {folder} && chmod 700 {folder}");
        AsPostgres($"{Bin}/initdb -D {folder}/data -U wusheng -A trust -E UTF8 --locale=C.UTF-8 >/dev/null");
        Start();
        Shell.Run($"chmod 755 {folder}");
        Order("CREATE DATABASE desk");
        standby = withStandby ? Following() : null;
    }

    internal static string? Missing => File.Exists($"{Bin}/postgres") && Environment.IsPrivilegedProcess ? null : "needs PostgreSQL 15 and root";

    internal string Connection => standby is null
        ? $"Host={folder};Username=wusheng;Database=desk;Maximum Pool Size=24;Timeout=5"
        : $"Host={folder},{standby};Username=wusheng;Database=desk;Maximum Pool Size=24;Timeout=5;Target Session Attributes=primary;Host Recheck Seconds=1";

    internal void Start() => Start(folder);

    /// <summary>As when its machine loses power: nothing is finished first.</summary>
    internal void Stop() => Stop(folder);

    /// <summary>The machine of the primary is gone for good; the standby takes its place.</summary>
    internal void FailOver()
    {
        Stop();
        AsPostgres($"{Bin}/pg_ctl -D {standby}/data -w promote >/dev/null");
    }

    private string Following()
    {
        var other = Directory.CreateTempSubdirectory("wps").FullName;
        Shell.Run($"chown postgres {other} && chmod 700 {other}");
        AsPostgres($"{Bin}/pg_basebackup -h {folder} -U wusheng -D {other}/data -R -X stream -c fast");
        Start(other);
        Shell.Run($"chmod 755 {other}");
        Order("ALTER SYSTEM SET synchronous_standby_names = '*'");
        Order("SELECT pg_reload_conf()");
        return other;
    }

    private void Order(string sql)
    {
        using var connection = new NpgsqlConnection($"Host={folder};Username=wusheng;Database=postgres;Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static void Start(string at) => AsPostgres($"{Bin}/pg_ctl -D {at}/data -w -l {at}/log -o \"-k {at} -c listen_addresses=\" start >/dev/null");

    private static void Stop(string at) => AsPostgres($"{Bin}/pg_ctl -D {at}/data -w -m immediate stop >/dev/null");

    private static void AsPostgres(string command) => Shell.Run($"cd / && runuser -u postgres -- bash -c '{command}'");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var at in new[] { folder, standby }.OfType<string>())
        {
            Shell.Try($"test ! -f {at}/data/postmaster.pid || runuser -u postgres -- {Bin}/pg_ctl -D {at}/data -w -m immediate stop >/dev/null");
            Directory.Delete(at, recursive: true);
        }
    }
}
