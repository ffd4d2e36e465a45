namespace Wusheng.Web.Http;

/// <summary>Lives as one person may see them: what is not theirs to see does not exist for them.</summary>
internal sealed class CallerSight(WorldReads reads)
{
    /// <summary>Asks about a life the caller sees; null when there is none such.</summary>
    public T? Of<T>(string id, Caller caller, Func<IWorld, Life, T> ask)
        where T : class => reads.Ask((world, _) => Find(world, id, caller) is { } life ? ask(world, life) : null);

    public bool Sees(string id, Caller caller) => reads.Ask((world, _) => Find(world, id, caller) is not null);

    /// <summary>Whether the caller has a post at the site or above it.</summary>
    public bool Reaches(string site, Caller caller) => Reaches(reads.House(), site, caller) || Reaches(reads.HouseNow(), site, caller);

    /// <summary>How far the caller sees, for lists.</summary>
    public (HouseBook House, Viewer Viewer) ViewerOf(Caller caller) => reads.Ask((world, house) =>
        (house, Viewer.Of(house, house.People.GetValueOrDefault(caller.Person) ?? Nobody(caller), PacksOf(world, house))));

    public T Ask<T>(Func<IWorld, HouseBook, T> ask) => reads.Ask(ask);

    public static bool Reaches(HouseBook house, string site, Caller caller) =>
        house.Sites.ContainsKey(site) && house.People.GetValueOrDefault(caller.Person) is { } person
        && house.Upward(site).Any(above => person.Posts.Any(post => post.Site == above));

    /// <summary>Whether a site is one of the caller's, above one or below one.</summary>
    public static bool Near(HouseBook house, string site, Caller caller) =>
        house.People.GetValueOrDefault(caller.Person)?.Posts.Any(post => house.Upward(site).Contains(post.Site) || house.Upward(post.Site).Contains(site)) == true;

    /// <summary>The version of a standard in force where the caller works, or null.</summary>
    public Pack? PackInForce(string id, Caller caller) => reads.Ask((world, house) =>
        house.Sites.Keys.Where(site => Reaches(house, site, caller)).SelectMany(house.InForce).Where(version => version.Id == id).Select(world.Pack).FirstOrDefault());

    public static Refusal NoLife(string id) => new(
        RefusalKind.NotFound, "life", $"没有这张单（{Short(id)}）。从列表里打开它。", $"There is no record {Short(id)}. Open it from the list.");

    public static Refusal NoSite(string site) => new(RefusalKind.NotFound, "site", $"没有网点“{Short(site)}”。", $"There is no site '{Short(site)}'.") { Field = "site" };

    private static Life? Find(IWorld world, string id, Caller caller) =>
        id.Length <= 64 && world.Find(new LifeId(id)) is { } life && Rights.Sees(world, life, caller.Person) ? life : null;

    private static Person Nobody(Caller caller) => new(caller.Person, "", "", []);

    private static IEnumerable<Pack> PacksOf(IWorld world, HouseBook house) =>
        house.Sites.Keys.SelectMany(house.InForce).Distinct().Select(world.Pack).OfType<Pack>();

    private static string Short(string text) => text.Length > 64 ? text[..64] + "…" : text;
}
