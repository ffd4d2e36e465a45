namespace Wusheng.Web.Features.Admin;

/// <summary>What people can be named to: the roles of the packs in force, at the sites there are.</summary>
internal sealed record Staffing(HouseBook House, IReadOnlyList<FieldOption> Roles, IReadOnlyList<FieldOption> Sites)
{
    /// <param name="administrator">What the desk's own post is called.</param>
    public static Staffing Of(CallerSight sight, string administrator) => sight.Ask((world, house) => new Staffing(
        house,
        [new FieldOption(Administrators.Role, administrator), .. RolesOf(world, house)],
        [.. InOrder(house).Select(at => new FieldOption(at.Site.Id, new string('　', at.Depth) + at.Site.Title))]));

    /// <summary>The sites from the top down, each with how deep it lies.</summary>
    public static IEnumerable<(Site Site, int Depth)> InOrder(HouseBook house) => house.Sites.Values
        .Select(site => (Site: site, Way: house.Upward(site.Id).Reverse().Select(id => house.Sites[id].Title + id).ToList()))
        .OrderBy(at => string.Join('\u0001', at.Way), StringComparer.Ordinal)
        .Select(at => (at.Site, at.Way.Count - 1));

    public string Role(string id) => Roles.FirstOrDefault(role => role.Value == id)?.Text ?? id;

    public string Site(string id) => House.Sites.GetValueOrDefault(id)?.Title ?? id;

    private static IEnumerable<FieldOption> RolesOf(IWorld world, HouseBook house) =>
        from version in house.Sites.Keys.SelectMany(house.InForce).Distinct()
        let pack = world.Pack(version)
        where pack is not null
        from role in pack.Roles
        group PackWords.TitleOf(pack, role) by role.Id into same
        select new FieldOption(same.Key, same.First());
}
