using Wusheng.Store.Audits;

namespace Wusheng.Web.Watches;

/// <summary>Hears a contact by the norms of its own version and keeps what was found.</summary>
internal sealed class Auditor(WorldReads reads, LifeStore lives, TimeProvider clock)
{
    /// <returns>False for what is not audited: no contact, or one that goes on.</returns>
    public async Task<bool> AuditAsync(string id, CancellationToken cancel)
    {
        var rows = reads.Ask((world, _) => world.Find(new LifeId(id)) is { } life ? AuditRows.Of(world, life, clock.GetUtcNow()) : null);
        if (rows is not null)
        {
            await lives.KeepAsync(rows, cancel);
        }

        return rows is not null;
    }
}
