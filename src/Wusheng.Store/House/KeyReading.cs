using System.Collections.Immutable;
using Wusheng.Store.Events;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.House;

/// <summary>A machine's key that is in force.</summary>
/// <param name="Person">As whom it acts.</param>
public sealed record KeyInForce(string Id, string Person, ImmutableArray<string> Scopes);

/// <summary>Looks keys up: every request of a machine begins with it.</summary>
public static class KeyReading
{
    /// <summary>The key of that hash, or null when it is unknown, revoked, expired, or of somebody who has left.</summary>
    public static KeyInForce? KeyInForce(this WorldReads reads, byte[] hash, DateTimeOffset now) => reads.Read(line => line.ReadOne(
        """
        SELECT k.id, k.person, k.scopes FROM api_keys k LEFT JOIN people p ON p.id = k.person
        WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2) AND (p."left" IS NULL OR p."left" = false)
        """,
        row => new KeyInForce(row.GetString(0), row.GetString(1), StoredJson.Read<ImmutableArray<string>>(row.GetString(2))), hash, now.ToUniversalTime()));
}
