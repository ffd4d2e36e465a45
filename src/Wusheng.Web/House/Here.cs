using Wusheng.Core.Time;

namespace Wusheng.Web.House;

/// <summary>Where a person sits: of the sites their posts reach, the one they have chosen.</summary>
/// <param name="Sites">Every site the person's posts reach.</param>
internal sealed record Here(Person? Person, Site Site, ImmutableArray<Site> Sites)
{
    public const string Cookie = "wusheng.site";

    public bool IsAdministrator => Administrators.Is(Person);

    /// <summary>The local day at the site.</summary>
    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Site.Zone).DateTime);

    public static Here Of(HouseBook house, string person, string? chosen)
    {
        var known = house.People.GetValueOrDefault(person);
        var reached = (known?.Posts ?? []).Select(post => post.Site).Distinct().SelectMany(house.Below).Distinct()
            .Select(id => house.Sites[id]).OrderBy(site => house.Upward(site.Id).Count()).ThenBy(site => site.Title, StringComparer.Ordinal).ToImmutableArray();
        var site = reached.FirstOrDefault(each => each.Id == chosen) ?? First(known, house) ?? house.Sites.GetValueOrDefault(RootSite.Id) ?? house.Sites.Values.First();
        return new Here(known, site, reached);
    }

    /// <summary>The packs in force here, nearest first.</summary>
    public IEnumerable<Pack> Packs(IWorld world, HouseBook house) => house.InForce(Site.Id).Select(world.Pack).OfType<Pack>();

    /// <summary>What the calendars in force here say of today: null for an ordinary day.</summary>
    public DayException? DayMark(IWorld world, HouseBook house, DateTimeOffset now) =>
        Packs(world, house).SelectMany(pack => pack.Calendars).SelectMany(calendar => calendar.Exceptions).LastOrDefault(day => day.Date == Today(now));

    private static Site? First(Person? person, HouseBook house) =>
        person?.Posts.Select(post => house.Sites.GetValueOrDefault(post.Site)).OfType<Site>().OrderByDescending(site => house.Upward(site.Id).Count()).FirstOrDefault();
}
