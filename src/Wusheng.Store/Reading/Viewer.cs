using Wusheng.Core.Packs;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Reading;

/// <summary>Who looks, and how far they see: every list is bounded by this before anything else.</summary>
public sealed record Viewer(string Person, ImmutableArray<Reach> Reaches)
{
    /// <summary>Their posts, each over its site and below; a role of all sites reaches everywhere for the types it names.</summary>
    public static Viewer Of(HouseBook house, Person person, IEnumerable<Pack> packsInForce)
    {
        var everywhere = packsInForce.SelectMany(pack => pack.Roles).Where(role => role.AllSites).ToLookup(role => role.Id);
        return new Viewer(person.Id, [.. person.Posts.SelectMany(post => Of(house, post, everywhere[post.Role]))]);
    }

    private static IEnumerable<Reach> Of(HouseBook house, Post post, IEnumerable<Role> everywhere)
    {
        var below = house.Below(post.Site);
        yield return new Reach(post.Role, below.Count == house.Sites.Count ? null : below, null);
        foreach (var role in everywhere.Where(role => below.Count < house.Sites.Count))
        {
            yield return new Reach(post.Role, null, role.Sees);
        }
    }

    internal IEnumerable<string> Names => Reaches.Select(reach => reach.Role).Append(Sighting.OfPerson(Person)).Distinct();

    /// <summary>All sites together; null: every site.</summary>
    internal ImmutableHashSet<string>? Sites => Reaches.Any(reach => reach.Sites is null) ? null : [.. Reaches.SelectMany(reach => reach.Sites!)];
}

/// <summary>How far one post sees.</summary>
/// <param name="Sites">Null: every site.</param>
/// <param name="Types">Only these types of life; null: every type.</param>
public sealed record Reach(string Role, ImmutableHashSet<string>? Sites, ImmutableArray<string>? Types);
