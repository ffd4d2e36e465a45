using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary><c>first.till.cash</c>: what a person has taken at the site of the life and not yet handed in, by means and in all.</summary>
public sealed class TillFact : Fact
{
    /// <summary>Under which the world sums what is in tills.</summary>
    public const string Kind = "till";

    /// <summary>Under which the world sums deposits held, by site.</summary>
    public const string Deposits = "deposits";

    private readonly IWorld world;
    private readonly string site;
    private readonly string? person;

    internal TillFact(LifeFacts facts, string? person) => (world, site, this.person) = (facts.World, facts.Life.Site, person);

    public override Fact? Member(string name) => name switch
    {
        "total" => Money(PaymentWays.All.Sum(Held)),
        _ when PaymentWays.All.Contains(name) => Money(Held(name)),
        _ => null,
    };

    public static string Key(string site, string person, string way) => $"{site}|{person}|{way}";

    /// <summary>Yuan of one means in a person's till.</summary>
    public static decimal Amount(IWorld world, string site, string person, string way) => world.Claimed(Kind, Key(site, person, way));

    private decimal Held(string way) => person is null ? 0 : Amount(world, site, person, way);

    private static ValueFact Money(decimal amount) => new(new Value.Money(amount));
}
