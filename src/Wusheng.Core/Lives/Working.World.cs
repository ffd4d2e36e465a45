using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What a command reads of the world it did not change itself, with its own claims counted in.</summary>
internal sealed partial class Working
{
    public Pack? Pack(PackVersion version) => world.Pack(version);

    public Pack? PackFor(string site, string type) => world.PackFor(site, type);

    public Site Site(string id) => world.Site(id);

    public Person? Person(string id) => world.Person(id);

    public IReadOnlyList<Person> Holders(string site, string role) => world.Holders(site, role);

    public Value? Outside(string type, string key, string fact) => Balances.Moved(world.Outside(type, key, fact), Here(Balances.Kind, Balances.Claim(type, key, fact)));

    public int NextNumber(string series) => world.NextNumber(series);

    public decimal Claimed(string kind, string key) => world.Claimed(kind, key) + Here(kind, key);

    private decimal Here(string kind, string key) => drafts.Values
        .SelectMany(draft => draft.Events).Select(happened => happened.Event).OfType<Claimed>()
        .Where(claim => claim.Kind == kind && claim.Key == key).Sum(claim => claim.Quantity);

    public bool Holds(Life life, string file, string? stampedFor) => world.Holds(life, file, stampedFor);

    public LifeId NewId(DateTimeOffset at) => world.NewId(at);
}
