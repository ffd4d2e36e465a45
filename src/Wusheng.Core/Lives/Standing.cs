using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>A world in which one life stands as given, committed or not.</summary>
internal sealed class Standing(IWorld world, Life life) : IWorld
{
    public Life? Find(LifeId id) => id == life.Id ? life : world.Find(id);

    public IEnumerable<Life> FindBy(string site, string type, string field, Value value) => world.FindBy(site, type, field, value);

    public IEnumerable<Life> OpenOf(string site, string type) => world.OpenOf(site, type);

    public IEnumerable<Life> LivesOf(string site, string type) => world.LivesOf(site, type);

    public Pack? Pack(PackVersion version) => world.Pack(version);

    public Pack? PackFor(string site, string type) => world.PackFor(site, type);

    public Site Site(string id) => world.Site(id);

    public Person? Person(string id) => world.Person(id);

    public IReadOnlyList<Person> Holders(string site, string role) => world.Holders(site, role);

    public Value? Outside(string type, string key, string fact) => world.Outside(type, key, fact);

    public int NextNumber(string series) => world.NextNumber(series);

    public decimal Claimed(string kind, string key) => world.Claimed(kind, key);

    public bool Holds(Life life, string file, string? stampedFor) => world.Holds(life, file, stampedFor);

    public LifeId NewId(DateTimeOffset now) => world.NewId(now);
}
