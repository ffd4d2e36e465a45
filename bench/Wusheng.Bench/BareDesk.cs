using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wusheng.Store;
using Wusheng.Store.Live;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>
/// The baseline: a minimal API that takes the same JSON and keeps it as bare rows, as durable. On SQLite two rows with two indexes through
/// the same writer that lets many share a commit; on PostgreSQL one row by a pooled connection.
/// </summary>
internal static class BareDesk
{
    internal const string Argument = "bare-desk";

    internal sealed record Case(string Type, string Site, string? Channel, Dictionary<string, string> With);

    internal static void Run(string database, string connection)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var keep = database == "SQLite" ? Sqlite(connection) : Postgres(connection);
        app.MapGet("/readyz", () => "ready");
        app.MapPost("/cases", async (Case one) =>
        {
            var id = Guid.CreateVersion7().ToString("N");
            await keep(id, one);
            return TypedResults.Created($"/cases/{id}", one);
        });
        app.Run();
    }

    private static Func<string, Case, Task> Sqlite(string file)
    {
        var database = Database.Sqlite(file);
        var lives = new LifeStore(database, new StoreRules(), new PackShelf(_ => null), new LiveFeed(), TimeProvider.System);
        StoreHouse.Sql(database, "CREATE TABLE settings (name text PRIMARY KEY, value text)");
        StoreHouse.Sql(database, "INSERT INTO settings VALUES ('house', '0')");
        foreach (var table in (string[])["sites (id, title, parent, zone, parameters, facts)", "people (id, staff_number, name, posts, facts, present, \"left\")", "publications (id, site, pack_id, hash, at, \"by\")", "packs (hash, semantic)", "hooks (id, url, secret, kinds, site, enabled)", "api_keys (hash, id, person, scopes, expires_at, revoked_at)"])
        {
            StoreHouse.Sql(database, $"CREATE TABLE {table}");
        }

        StoreHouse.Sql(database, "CREATE TABLE bare (id text PRIMARY KEY, site text, body text, at bigint)");
        StoreHouse.Sql(database, "CREATE INDEX ix_bare_site ON bare (site, at)");
        StoreHouse.Sql(database, "CREATE INDEX ix_bare_at ON bare (at)");
        const string Insert = "INSERT INTO bare (id, site, body, at) VALUES ($1, $2, $3, $4)";
        return (id, one) => lives.WriteAsync(sql =>
        {
            sql.Write(Insert, id, one.Site, one.With["symptom"], DateTime.UtcNow.Ticks);
            sql.Write(Insert, id + "a", one.Site, one.With["address"], DateTime.UtcNow.Ticks);
        });
    }

    private static Func<string, Case, Task> Postgres(string connection)
    {
        var source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 }.ToString()).Build();
        using var made = source.CreateCommand("CREATE TABLE bare (id text PRIMARY KEY, site text, body text, at timestamptz)");
        made.ExecuteNonQuery();
        return async (id, one) =>
        {
            await using var insert = source.CreateCommand("INSERT INTO bare (id, site, body, at) VALUES ($1, $2, $3, now())");
            insert.Parameters.AddWithValue(id);
            insert.Parameters.AddWithValue(one.Site);
            insert.Parameters.AddWithValue(one.With["symptom"]);
            await insert.ExecuteNonQueryAsync();
        };
    }
}
