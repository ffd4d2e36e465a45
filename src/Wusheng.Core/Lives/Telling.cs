using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Who is told: the holder of a seat, the holders of a role, and, where nobody is, those above; never one from whom it is hidden.</summary>
internal static class Telling
{
    internal const string Customer = "customer";

    internal static ImmutableArray<string> Receivers(LifeFacts facts, IEnumerable<Conditions.Path> names) =>
    [
        .. names.SelectMany(name => Receivers(facts, name)).Distinct()
            .Where(who => who == Customer || facts.Whole is not { } type || !Rights.Hidden(facts, type, who)),
    ];

    /// <summary>The nearest and least loaded holder of a role, climbing the chain where the site has none (ROL-08).</summary>
    internal static (string Person, string Role)? Nearest(LifeFacts facts, string role)
    {
        var seen = new HashSet<string>();
        for (string? at = role; at is not null && seen.Add(at); at = facts.Pack?.Roles[at]?.Above)
        {
            if (facts.World.Holders(facts.Life.Site, at) is [var first, ..])
            {
                return (first.Id, at);
            }
        }

        return null;
    }

    private static IEnumerable<string> Receivers(LifeFacts facts, Conditions.Path name) => name.ToString() switch
    {
        Customer => [Customer],
        "freeColleagues" => Colleagues(facts).Where(person => !IsBusy(facts, person.Id)).Select(person => person.Id),
        "desk.onDuty" => Colleagues(facts, besidesMe: false).Select(person => person.Id),
        _ when name.Names.Length == 1 => Named(facts, name.First),
        _ => Followed(facts, name),
    };

    private static IEnumerable<string> Named(LifeFacts facts, string name)
    {
        if (SeatsOf.Holder(facts, name) is { } holder)
        {
            return [holder];
        }

        if (SeatsOf.Find(facts, name) is var (seat, _))
        {
            return seat.Roles.SelectMany(role => Holders(facts, role));
        }

        return facts.Pack?.Roles.Has(name) == true ? Holders(facts, name) : Followed(facts, new Conditions.Path([name]));
    }

    private static IEnumerable<string> Holders(LifeFacts facts, string role)
    {
        var seen = new HashSet<string>();
        for (string? at = role; at is not null && seen.Add(at); at = facts.Pack?.Roles[at]?.Above)
        {
            if (facts.World.Holders(facts.Life.Site, at) is { Count: > 0 } holders)
            {
                return holders.Select(person => person.Id);
            }
        }

        return [];
    }

    private static IEnumerable<string> Followed(LifeFacts facts, Conditions.Path name) =>
        Follow(facts, name)?.Value is Value.Person person ? [person.Id] : [];

    internal static Conditions.Fact? Follow(LifeFacts facts, Conditions.Path name)
    {
        var fact = facts.Find(name.First);
        foreach (var next in name.Names.Skip(1))
        {
            fact = fact?.Member(next);
        }

        return fact;
    }

    private static IEnumerable<Person> Colleagues(LifeFacts facts, bool besidesMe = true)
    {
        var roles = (facts.Whole?.Steps ?? Named<StepType>.None).SelectMany(step => step.By).Append("agent").Distinct();
        return roles.SelectMany(role => facts.World.Holders(facts.Life.Site, role)).DistinctBy(person => person.Id)
            .Where(person => person.Present && (!besidesMe || person.Id != facts.Life.Owner));
    }

    private static bool IsBusy(LifeFacts facts, string who) =>
        facts.World.OpenOf(facts.Life.Site, "contact").Any(contact => contact.Owner == who && contact.State is "inHand" or "held" && contact.Owner == who);
}
