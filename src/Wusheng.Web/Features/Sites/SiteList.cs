namespace Wusheng.Web.Features.Sites;

/// <summary>The sites of the caller's posts, and those below them.</summary>
internal static class SiteList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    /// <param name="Zone">IANA name.</param>
    internal sealed record Item(string Id, string Title, string? Parent, string Zone)
    {
        public static Item Of(Site site) => new(site.Id, site.Title, site.Parent, site.Zone.Id);
    }

    public static IResult Get(Caller caller, CallerSight sight) => TypedResults.Ok(new Answer(sight.Ask((_, house) =>
        house.Sites.Values.Where(site => CallerSight.Reaches(house, site.Id, caller)).Select(Item.Of).ToList())));
}
