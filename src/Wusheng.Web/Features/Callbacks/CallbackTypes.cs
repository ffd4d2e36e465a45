namespace Wusheng.Web.Features.Callbacks;

/// <summary>Which types of case are callbacks: the one the standard calls so, and every one a guide leads the talk about.</summary>
internal static class CallbackTypes
{
    private const string Callback = "callback";

    /// <summary>The ids in the standards in force at any site.</summary>
    public static List<string> Of(IWorld world, HouseBook house) =>
    [
        .. house.Sites.Keys.SelectMany(house.InForce).Distinct().Select(world.Pack).OfType<Pack>()
            .SelectMany(pack => pack.Cases.Where(type => Is(pack, type))).Select(type => type.Id).Distinct(),
    ];

    public static bool Is(Pack? pack, LifeType type) => type.Kind == LifeKind.Case && (type.Id == Callback || pack?.Guides.Any(guide => guide.For == type.Id) == true);
}
