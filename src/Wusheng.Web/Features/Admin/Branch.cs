using Wusheng.Store.House;

namespace Wusheng.Web.Features.Admin;

/// <summary>The part of the house one administrator arranges: the sites of their post and below, with the people there.</summary>
internal sealed record Branch(HouseBook House, string Me, ImmutableHashSet<string> Sites)
{
    public static Branch Of(CallerSight sight, HttpContext http)
    {
        var me = Caller.Of(http.User)!.Person;
        return sight.Ask((_, house) => new Branch(house, me, Administrators.Of(house, me)));
    }

    /// <summary>The whole house, whose own affairs (database, mail) are theirs too.</summary>
    public bool IsWhole => Sites.Contains(RootSite.Id);

    /// <summary>The top of the branch: the sites whose parents are not in it.</summary>
    public IEnumerable<Site> Tops => InOrder.Where(at => House.Sites[at.Site.Id].Parent is not { } parent || !Sites.Contains(parent)).Select(at => at.Site);

    public IEnumerable<(Site Site, int Depth)> InOrder => Staffing.InOrder(House).Where(at => Sites.Contains(at.Site.Id));

    /// <summary>People all of whose posts are in the branch, and those who have none yet.</summary>
    public IEnumerable<Person> People => House.People.Values.Where(Has);

    public bool Has(Person person) => person.Posts.All(post => Sites.Contains(post.Site));

    public bool Has(string? person) => person is not null && House.People.GetValueOrDefault(person) is { } known && Has(known);

    public string Name(string? person) => person is null ? "" : House.People.GetValueOrDefault(person)?.Name ?? person;

    public string Title(string site) => House.Sites.GetValueOrDefault(site)?.Title ?? site;

    /// <summary>The site an act on a person is entered under: that of their first post.</summary>
    public string SiteOf(IEnumerable<Post> posts) => posts.Select(post => post.Site).FirstOrDefault() ?? Tops.FirstOrDefault()?.Id ?? RootSite.Id;

    /// <summary>The site what a person does to their own account is entered under.</summary>
    public static string SiteOf(PersonRow person) => StoredValues.ReadPosts(person.Posts).Select(post => post.Site).FirstOrDefault() ?? RootSite.Id;
}

/// <summary>Enters acts of administration in the journal.</summary>
internal sealed class Journal(LifeStore lives, TimeProvider clock)
{
    public Task NoteAsync(string by, string kind, string subject, string site, string text) => lives.NoteAsync(by, kind, subject, site, text, clock.GetUtcNow(), CancellationToken.None);
}
