using Wusheng.Store.House;

namespace Wusheng.Web.Features.Sites;

/// <summary>The staff a caller works with: at their sites, above them and below.</summary>
internal static class PeopleList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(string Id, string StaffNumber, string Name, IReadOnlyList<Post> Posts, bool Present)
    {
        public static Item Of(Person person) => new(person.Id, person.StaffNumber, person.Name, [.. person.Posts], person.Present);
    }

    /// <param name="Email">Null for callers who do not administer the person.</param>
    internal sealed record Detail(string Id, string StaffNumber, string Name, IReadOnlyList<Post> Posts, bool Present, bool Left, string? Email)
    {
        public static Detail Of(PersonRow row, bool whole) =>
            new(row.Id, row.StaffNumber, row.Name, [.. StoredValues.ReadPosts(row.Posts)], row.Present, row.Left, whole ? row.Email : null);
    }

    public static IResult Get(string? role, string? site, Caller caller, CallerSight sight) => TypedResults.Ok(new Answer(sight.Ask((_, house) =>
        Near(house, caller)
            .Where(person => person.Posts.Any(post => (role is null || post.Role == role) && (site is null || house.Upward(site).Contains(post.Site))))
            .Select(Item.Of).ToList())));

    public static async Task<IResult> GetOneAsync(string id, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var whole = sight.Ask((_, house) => Administers(house, caller.Person, id));
        return (whole || sight.Ask((_, house) => Near(house, caller).Any(person => person.Id == id)))
            && await db.People.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) is { } row
            ? TypedResults.Ok(Detail.Of(row, whole))
            : Faults.Unknown("person", "个人").ToProblem();
    }

    /// <summary>Whether all posts of a person are at sites somebody administers; one without posts is anybody's.</summary>
    public static bool Administers(HouseBook house, string administrator, string person)
    {
        var mine = Administrators.Of(house, administrator);
        return !mine.IsEmpty && (house.People.GetValueOrDefault(person)?.Posts ?? []).All(post => mine.Contains(post.Site));
    }

    private static IEnumerable<Person> Near(HouseBook house, Caller caller)
    {
        var near = (house.People.GetValueOrDefault(caller.Person)?.Posts ?? []).SelectMany(post => house.Below(post.Site).Concat(house.Upward(post.Site))).ToHashSet();
        return house.People.Values.Where(person => person.Posts.Any(post => near.Contains(post.Site)));
    }
}
