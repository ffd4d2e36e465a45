using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Workbench;

/// <summary>Reads the contact in hand for the person who holds it.</summary>
internal sealed class ContactReading(CallerSight sight, TimeProvider clock)
{
    /// <summary>Null when there is none such, or it is over.</summary>
    public ContactNow? Find(string? id, Caller caller) => id is null ? null : sight.Ask((world, house) => Of(world, house, id, caller));

    /// <summary>The contact with its guide; the customer's name fills what nothing in the contact does.</summary>
    public ContactNow Guided(ContactNow contact, string? customer, Caller caller)
    {
        var known = customer is null ? [] : new Dictionary<string, string> { [Called] = customer };
        return contact with { Guide = (contact.IsWaiting && contact.Life.Type != House.Visits.Type) || contact.IsWrapUp ? null : sight.Ask((world, _) => GuideViews.Of(world, contact.Life, caller.Person, clock.GetUtcNow(), known)) };
    }

    // The slot of the packs' lines in which the customer is spoken to.
    private const string Called = "称呼";

    private ContactNow? Of(IWorld world, HouseBook house, string id, Caller caller)
    {
        if (id.Length > 64 || world.Find(new LifeId(id)) is not { Kind: LifeKind.Contact } life || life.State == "closed"
            || !Rights.Sees(world, life, caller.Person) || PackWords.Of(world.Pack(life.Pack), life.Type) is not { } words)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        return new ContactNow(
            life, world.Pack(life.Pack), words, [.. StepChoices.Of(world, life, caller.Person, now).Select(Once)], [.. ClockViews.Of(world, life, now).Select(view => ClockSeen.Of(world, life, view, now))], house.Sites[life.Site].Zone,
            Colleagues(house, life.Site, caller.Person), Cases(world, house, life, caller.Person));
    }

    // What a step both asks and offers is one question.
    private static StepChoice Once(StepChoice choice) => choice with { Asks = [.. choice.Asks.DistinctBy(asked => asked.Name)] };

    private static ImmutableArray<Person> Colleagues(HouseBook house, string site, string me)
    {
        var above = house.Upward(site).ToHashSet(StringComparer.Ordinal);
        return [.. house.People.Values.Where(person => person.Id != me && person.Present && person.Posts.Any(post => above.Contains(post.Site))).OrderBy(person => person.StaffNumber, StringComparer.Ordinal)];
    }

    /// <summary>What the person may open out of this contact: first what names it, and names their post, the fewest others beside it; a pack's own before what it inherits.</summary>
    private static ImmutableArray<PackWords> Cases(IWorld world, HouseBook house, Life life, string me) =>
    [
        .. from type in house.InForce(life.Site).Select(world.Pack).OfType<Pack>().SelectMany(pack => pack.Cases.Reverse().Select(each => (Pack: pack, Type: each))).DistinctBy(each => each.Type.Id)
           where type.Type.Opening.From.IsEmpty || type.Type.Opening.From.Contains(life.Type)
           where MayOpen(world, life.Site, type.Type, me)
           orderby type.Type.Opening.From.IsEmpty, type.Type.Opening.By.Contains("any"), type.Type.Opening.By.Length
           let words = PackWords.Of(type.Pack, type.Type.Id)
           where words is not null
           select words,
    ];

    private static bool MayOpen(IWorld world, string site, LifeType type, string me) =>
        type.Opening.Every is null && type.Opening.By.Any(name => name is "any" or "staff" || Rights.Holds(world, site, name, me));
}
