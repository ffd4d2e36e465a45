namespace Wusheng.Web.Features.Sites;

/// <summary>The posts of the standards in force where the caller works.</summary>
internal static class RoleList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(string Id, string Title, string? Above, string? Department, string? Scope, string? Clause)
    {
        public static Item Of(Role role) => new(role.Id, role.Title, role.Above, role.Department, role.Scope, role.Clause);
    }

    public static IResult Get(Caller caller, CallerSight sight) => TypedResults.Ok(new Answer(sight.Ask((world, house) =>
        (house.People.GetValueOrDefault(caller.Person)?.Posts ?? [])
            .SelectMany(post => house.InForce(post.Site)).Distinct().Select(world.Pack).OfType<Pack>()
            .SelectMany(pack => pack.Roles).DistinctBy(role => role.Id).Select(Item.Of).ToList())));
}
