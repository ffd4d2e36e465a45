using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>As long as the administrator is alone, they hold every role of the standards in force, so that one person can try everything.</summary>
internal sealed class FirstPosts(Database database, HouseStore house)
{
    public async Task ExtendAsync(CancellationToken cancel = default)
    {
        await using var db = database.OpenDb();
        if (await db.People.AsNoTracking().Take(2).ToListAsync(cancel) is not [var alone] || !Administrators.Is(alone))
        {
            return;
        }

        var roles = (await PacksAsync(db, cancel)).SelectMany(pack => pack.Roles).Select(role => role.Id).Prepend(Administrators.Role);
        ImmutableArray<Post> posts = [.. roles.Distinct().Select(role => new Post(role, RootSite.Id))];
        await house.SaveAsync(alone with { Posts = StoredValues.WritePosts(posts) }, cancel);
    }

    private async Task<List<Pack>> PacksAsync(WushengDb db, CancellationToken cancel)
    {
        var hashes = (await house.BookAsync(cancel)).InForce(RootSite.Id).Select(version => version.Hash).ToList();
        var rows = await db.Packs.AsNoTracking().Where(row => hashes.Contains(row.Hash)).ToListAsync(cancel);
        return [.. rows.Select(HouseRegistration.Compiled).OfType<Pack>()];
    }
}
