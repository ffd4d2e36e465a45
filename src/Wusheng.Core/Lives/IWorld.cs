using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Everything outside the life in hand that a decision may read, inside one transaction. Two make it: the store (databases) and the
/// scenario runner (memory). Reads are synchronous: a command runs on one thread from first read to commit.
/// </summary>
public interface IWorld
{
    /// <summary>The life as last committed, or null.</summary>
    Life? Find(LifeId id);

    /// <summary>Newest first, lives of a type at a site whose field has that value (an equality on an indexed field).</summary>
    IEnumerable<Life> FindBy(string site, string type, string field, Value value);

    /// <summary>Open lives of a type at a site (<c>count of borrower.loan</c>), newest first, at most 200; <c>contact</c> names every kind of contact.</summary>
    IEnumerable<Life> OpenOf(string site, string type);

    /// <summary>Every life of a type at a site, ended ones too, newest first: what figures are counted over.</summary>
    IEnumerable<Life> LivesOf(string site, string type);

    /// <summary>The pack of that version; null when it was never published here.</summary>
    Pack? Pack(PackVersion version);

    /// <summary>The version in force at a site for new lives of a type, or null.</summary>
    Pack? PackFor(string site, string type);

    Site Site(string id);

    Person? Person(string id);

    /// <summary>Everybody who holds the role at the site or above it in the tree, nearest and least loaded first.</summary>
    IReadOnlyList<Person> Holders(string site, string role);

    /// <summary>A fact of a thing outside every life (<c>unit 801</c>, <c>arrears</c>); null when not known or the place is down.</summary>
    Value? Outside(string type, string key, string fact);

    /// <summary>Takes the next number of a series (a pattern's counter per site and period, or a document's per site); gapless on commit.</summary>
    int NextNumber(string series);

    /// <summary>How much of something limited is taken by others, summed over all lives (slots, parts).</summary>
    decimal Claimed(string kind, string key);

    /// <summary>Whether a file an answer names hangs on the life.</summary>
    /// <param name="stampedFor">What a copy must be stamped for; null where any file will do.</param>
    bool Holds(Life life, string file, string? stampedFor);

    LifeId NewId(DateTimeOffset now);
}

/// <summary>A place of service; sites form a tree that bounds what a person sees.</summary>
public sealed record Site(string Id, string Title, string? Parent, TimeZoneInfo Zone)
{
    /// <summary>What the site has set, within the pack's bounds; nearest in the tree wins.</summary>
    public ImmutableSortedDictionary<string, Value> Parameters { get; init; } =
        ImmutableSortedDictionary<string, Value>.Empty;

    /// <summary>Other facts of the site (<c>site.rain</c>).</summary>
    public ImmutableSortedDictionary<string, Value> Facts { get; init; } =
        ImmutableSortedDictionary<string, Value>.Empty;
}

/// <summary>One of the staff: unique number (ROL-02), name, posts.</summary>
/// <param name="Posts">Roles by site.</param>
public sealed record Person(string Id, string StaffNumber, string Name, ImmutableArray<Post> Posts)
{
    /// <summary>sex, dialects, skills, present …: read by conditions as <c>person.x</c>.</summary>
    public ImmutableSortedDictionary<string, Value> Facts { get; init; } =
        ImmutableSortedDictionary<string, Value>.Empty;

    public bool Present { get; init; } = true;
}

public sealed record Post(string Role, string Site);
