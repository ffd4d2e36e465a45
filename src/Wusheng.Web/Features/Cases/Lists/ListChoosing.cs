namespace Wusheng.Web.Features.Cases;

/// <summary>Gathers what a person's lists can be narrowed to: the sites their posts reach, the types in force there, the people there.</summary>
internal static class ListChoosing
{
    public static ListChoices Of(IWorld world, HouseBook house, Caller caller, ListAsk ask)
    {
        var posts = house.People.GetValueOrDefault(caller.Person)?.Posts ?? [];
        var sites = posts.SelectMany(post => house.Below(post.Site)).Distinct().ToList();
        var packs = sites.SelectMany(house.InForce).Distinct().Select(world.Pack).OfType<Pack>().ToList();
        var types = packs.SelectMany(pack => pack.Cases.Select(type => PackWords.Of(pack, type.Id)!)).DistinctBy(words => words.Type.Id).ToList();
        return new ListChoices(
            [.. types.Select(words => new FieldOption(words.Type.Id, words.Title))],
            [.. types.Where(words => words.Type.Id == ask.Type).SelectMany(words => words.Type.States.Select(state => new FieldOption(state.Id, words.State(state.Id))))],
            [.. sites.Select(site => new FieldOption(site, house.Sites[site].Title))],
            [.. People(house, sites)],
            [.. posts.Select(post => post.Role).Distinct().Select(role => new FieldOption(role, Role(packs, role)))]);
    }

    private static IEnumerable<FieldOption> People(HouseBook house, List<string> sites) =>
        from person in house.People.Values
        where person.Posts.Any(post => sites.Contains(post.Site))
        orderby person.StaffNumber
        select new FieldOption(person.Id, person.Name);

    private static string Role(List<Pack> packs, string role) => packs.Select(pack => pack.Roles[role] is { } known ? PackWords.TitleOf(pack, known) : null).FirstOrDefault(title => title is not null) ?? role;
}
