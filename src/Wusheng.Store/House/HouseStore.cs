using Wusheng.Core.Packs;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>Writes what every decision stands on: sites, staff, packs in force, things. Decisions made after the answer see it.</summary>
public sealed class HouseStore(LifeStore lives, TimeProvider clock)
{
    /// <summary>Sites, staff and packs in force now.</summary>
    public Task<HouseBook> BookAsync(CancellationToken cancel = default) => lives.WriteAsync((_, world) => world.House, cancel);

    public Task SaveAsync(SiteRow site, CancellationToken cancel = default) => lives.WriteAsync(sql => HouseSql.Put(sql, site), cancel);

    /// <returns>False when another person has that staff number (ROL-02); nothing is written then.</returns>
    public Task<bool> SaveAsync(PersonRow person, CancellationToken cancel = default) => lives.WriteAsync((sql, _) => HouseSql.Put(sql, person), cancel);

    /// <summary>What is known of a thing, told whole; see <see cref="ThingStore"/> for what people do to it.</summary>
    public Task SaveAsync(ThingRow thing, CancellationToken cancel = default) => lives.WriteAsync(sql => ThingSql.Tell(sql, thing, new Actor(null, "import"), clock.GetUtcNow()), cancel);

    public Task SaveAsync(HookRow hook, CancellationToken cancel = default) => lives.WriteAsync(sql => HouseSql.Put(sql, hook), cancel);

    /// <summary>Keeps the pack's content (if new) and puts it in force at a site and below it, for lives opened from now on.</summary>
    /// <param name="content">The folder's files as one archive; what the shelf's compiler reads.</param>
    /// <param name="by">Staff id, or null for the program itself.</param>
    public Task<Publication> PublishAsync(Pack pack, byte[] content, string site, string? by, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        var publication = new Publication(LifeId.New(now).Text, site, pack.Version, now, by);
        return lives.WriteAsync(
            (sql, _) =>
            {
                HouseSql.Put(sql, pack, content, publication);
                return publication;
            },
            cancel);
    }
}
