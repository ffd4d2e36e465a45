using System.Collections.Concurrent;
using System.Collections.Frozen;
using Wusheng.Core.Packs;
using Wusheng.Store.House;

namespace Wusheng.Store.Worlds;

/// <summary>Sites, people and packs in force as of one moment: small, read by every decision, so kept in memory until its stamp changes.</summary>
public sealed class HouseBook
{
    private readonly Dictionary<(string Site, string Role), List<Person>> posts = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<PackVersion>> inForce = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Key> keys;

    internal HouseBook(
        long stamp, IEnumerable<Site> sites, IEnumerable<Person> people, IEnumerable<Publication> publications, IEnumerable<Hook> hooks, IEnumerable<Key> keys)
    {
        this.keys = keys.ToFrozenDictionary(key => key.Hash, StringComparer.Ordinal);
        Stamp = stamp;
        Sites = sites.ToImmutableSortedDictionary(site => site.Id, site => site, StringComparer.Ordinal);
        People = people.ToImmutableSortedDictionary(person => person.Id, person => person, StringComparer.Ordinal);
        Hooks = [.. hooks];
        Publications = publications.ToLookup(publication => publication.Site);
        foreach (var (person, post) in People.Values.SelectMany(person => person.Posts.Select(post => (person, post))))
        {
            (posts.TryGetValue((post.Site, post.Role), out var holders) ? holders : posts[(post.Site, post.Role)] = []).Add(person);
        }
    }

    internal long Stamp { get; }

    public ImmutableSortedDictionary<string, Site> Sites { get; }

    public ImmutableSortedDictionary<string, Person> People { get; }

    /// <summary>By site, newest last.</summary>
    public ILookup<string, Publication> Publications { get; }

    /// <summary>The site and those above it, nearest first. A site that names itself above itself ends the way.</summary>
    public IEnumerable<string> Upward(string site)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        for (var at = site; at is not null && walked.Add(at); at = Sites.GetValueOrDefault(at)?.Parent)
        {
            yield return at;
        }
    }

    /// <summary>The site and everything below it.</summary>
    public ImmutableHashSet<string> Below(string site) => [.. Sites.Keys.Where(id => Upward(id).Contains(site))];

    internal ImmutableArray<Hook> Hooks { get; }

    internal IEnumerable<Person> HoldersAt(string site, string role) => posts.GetValueOrDefault((site, role)) ?? [];

    /// <summary>The key of that hash, or null when it is unknown, revoked, expired, or of somebody who has left.</summary>
    public KeyInForce? KeyInForce(byte[] hash, DateTimeOffset now) =>
        keys.GetValueOrDefault(Convert.ToHexString(hash)) is { } key && (key.Expires is null || key.Expires > now) ? key.Of : null;

    /// <summary>The packs in force at a site, nearest publication first; of one pack at one site only the newest.</summary>
    public IEnumerable<PackVersion> InForce(string site) => inForce.GetOrAdd(site, InForceAt);

    private IReadOnlyList<PackVersion> InForceAt(string site) =>
    [
        .. Upward(site).SelectMany(at => Publications[at].Reverse().DistinctBy(publication => publication.Pack.Id)).Select(publication => publication.Pack),
    ];
}

/// <summary>A pack put in force at a site and below it.</summary>
public sealed record Publication(string Id, string Site, PackVersion Pack, DateTimeOffset At, string? By);

/// <summary>A webhook in use: which kinds of events it wants (none: all), from a site and below it.</summary>
public sealed record Hook(string Id, string Url, string Secret, ImmutableArray<string> Kinds, string Site);

/// <summary>A machine's key.</summary>
/// <param name="Hash">Of its secret, in hexadecimal digits.</param>
internal sealed record Key(string Hash, KeyInForce Of, DateTimeOffset? Expires);
