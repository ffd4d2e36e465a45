using Npgsql;

namespace Wusheng.Store.Live;

/// <summary>Hears through the database what other nodes have written and passes it on to the feed. On SQLite there are no other nodes.</summary>
public sealed class OtherNodes(Database database, LiveFeed feed)
{
    /// <summary>Listens until cancelled; throws when the connection is lost, so that the caller listens again.</summary>
    public async Task ListenAsync(CancellationToken cancel)
    {
        if (database is not PostgresDatabase postgres)
        {
            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(false);
            return;
        }

        await using var connection = await postgres.OpenAsync(cancel).ConfigureAwait(false);
        connection.Notification += (_, told) => feed.Hear(told.Payload);
        await using var listen = new NpgsqlCommand("LISTEN wusheng", connection);
        await listen.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        while (true)
        {
            await connection.WaitAsync(cancel).ConfigureAwait(false);
        }
    }
}
