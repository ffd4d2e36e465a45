using Wusheng.Store.Events;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>What machines need: their keys, and the journal of what was sent to their webhooks.</summary>
public static class MachineStore
{
    /// <param name="hash">Of the secret; the secret itself is never kept.</param>
    /// <returns>The key's id.</returns>
    public static async Task<string> AddKeyAsync(
        this LifeStore lives, byte[] hash, string title, string person, ImmutableArray<string> scopes, DateTimeOffset now, DateTimeOffset? expires, CancellationToken cancel = default)
    {
        var id = LifeId.New(now).Text;
        await lives.WriteAsync(
            sql =>
            {
                sql.Write(
                    "INSERT INTO api_keys (id, hash, title, person, scopes, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    id, hash, title, person, StoredJson.Write(scopes), now.ToUniversalTime(), expires?.ToUniversalTime());
                HouseReading.Touch(sql);
            },
            cancel).ConfigureAwait(false);
        return id;
    }

    public static Task RevokeKeyAsync(this LifeStore lives, string id, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql =>
        {
            sql.Write("UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL", id, now.ToUniversalTime());
            HouseReading.Touch(sql);
        },
        cancel);

    public static Task UsedKeyAsync(this LifeStore lives, string id, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE api_keys SET last_used_at = $2 WHERE id = $1", id, now.ToUniversalTime()), cancel);

    /// <summary>What was given up is tried once more, now.</summary>
    public static Task AgainAsync(this LifeStore lives, string key, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE outbox SET next_at = $2, given_up_at = NULL, attempts = 0 WHERE key = $1 AND done_at IS NULL", key, now.ToUniversalTime()), cancel);

    /// <summary>What waits for it in the outbox is done with when its turn comes.</summary>
    public static Task RemoveHookAsync(this LifeStore lives, string id, CancellationToken cancel = default) => lives.WriteAsync(
        sql =>
        {
            sql.Write("DELETE FROM hooks WHERE id = $1", id);
            HouseReading.Touch(sql);
        },
        cancel);

    /// <param name="status">HTTP status, or null when there was no answer.</param>
    public static Task KeepDeliveryAsync(
        this LifeStore lives, string hook, string key, DateTimeOffset at, int? status, string? error, TimeSpan took, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write(
            "INSERT INTO deliveries (id, hook, key, at, status, error, milliseconds) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            LifeId.New(at).Text, hook, key, at.ToUniversalTime(), status, error, (int)took.TotalMilliseconds),
        cancel);
}
