namespace Wusheng.Web.Features.Reviews;

/// <summary>The world as it is, in which a draft is known too: for asking what it would have said.</summary>
internal sealed class DraftWorld(IWorld world, Pack draft) : IWorld
{
    public Life? Find(LifeId id) => world.Find(id);

    public IEnumerable<Life> FindBy(string site, string type, string field, Value value) => world.FindBy(site, type, field, value);

    public IEnumerable<Life> OpenOf(string site, string type) => world.OpenOf(site, type);

    public IEnumerable<Life> LivesOf(string site, string type) => world.LivesOf(site, type);

    public Pack? Pack(PackVersion version) => version == draft.Version ? draft : world.Pack(version);

    public Pack? PackFor(string site, string type) => world.PackFor(site, type);

    public Site Site(string id) => world.Site(id);

    public Person? Person(string id) => world.Person(id);

    public IReadOnlyList<Person> Holders(string site, string role) => world.Holders(site, role);

    public Value? Outside(string type, string key, string fact) => world.Outside(type, key, fact);

    public int NextNumber(string series) => throw new NotSupportedException("A question takes no numbers.");

    public decimal Claimed(string kind, string key) => world.Claimed(kind, key);

    public bool Holds(Life life, string file, string? stampedFor) => world.Holds(life, file, stampedFor);

    public LifeId NewId(DateTimeOffset now) => throw new NotSupportedException("A question opens nothing.");
}
