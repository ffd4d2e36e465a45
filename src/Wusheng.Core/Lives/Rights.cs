using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Who may act and who may see: seats first, roles second; hiding wins over everything (ROL-03, ROL-10, INC-04).</summary>
public static class Rights
{
    /// <summary>Whether somebody may take part in a step; a seat that is empty and would be filled by it is named.</summary>
    internal readonly record struct Entitled(bool May, string? FillsSeat = null, int FillsRow = 0)
    {
        internal static Entitled Yes { get; } = new(true);

        internal static Entitled No { get; }
    }

    internal static Entitled ToAct(LifeFacts facts, ImmutableArray<string> by, string? who)
    {
        if (who is null)
        {
            return Entitled.Yes;
        }

        var best = Entitled.No;
        foreach (var name in by)
        {
            var entitled = Named(facts, name, who);
            best = entitled is { May: true, FillsSeat: null } || !best.May ? entitled : best;
        }

        return best;
    }

    /// <summary>Whether a person holds the role at the site or above it.</summary>
    public static bool Holds(IWorld world, string site, string role, string who) =>
        world.Person(who) is { } person && person.Posts.Any(post => post.Role == role && Covers(world, post.Site, site));

    /// <summary>Whether a person has any post at the site or above it.</summary>
    public static bool WorksAt(IWorld world, string site, string who) => world.Person(who) is { } person && person.Posts.Any(post => Covers(world, post.Site, site));

    /// <summary>Whether a person may see a life: the site's subtree, then <c>sees</c>, and <c>hides</c> over all.</summary>
    public static bool Sees(IWorld world, Life life, string who)
    {
        var facts = new LifeFacts(world, life, 0, life.LastAt, who);
        if (facts.Whole is not { } type || Hidden(facts, type, who))
        {
            return false;
        }

        return (type.Sees is null ? Anyone(world, life, who) : Arm(type.Sees, facts).Any(name => name == "any" ? Anyone(world, life, who) : Named(facts, name, who, filling: false).May))
            || Involved(life, who) || SeesAll(world, life, facts.Pack, who);
    }

    /// <summary>
    /// Acting needs seeing. An empty seat that <c>sees</c> names may be filled by acting; and a step that names none of those who see the
    /// life is shown to those it names, or nobody could ever take it.
    /// </summary>
    internal static bool SeesToAct(LifeFacts facts, string who, StepType? step = null)
    {
        if (facts.Whole is not { } type || Hidden(facts, type, who))
        {
            return facts.Whole is null;
        }

        if (type.Sees is null || Sees(facts.World, facts.Life, who))
        {
            return true;
        }

        var seen = Arm(type.Sees, facts);
        return seen.Any(name => Named(facts.At(0), name, who).May)
            || (step is not null && !step.By.SelectMany(name => Meant(facts, name)).Any(name => seen.Contains(name) || name is "any" or "staff" or "first" or "owner") && ToAct(facts, step.By, who).May);
    }

    private static IEnumerable<string> Meant(LifeFacts facts, string name) => SeatsOf.Find(facts, name) is var (seat, _) ? seat.Roles.Prepend(name) : [name];

    internal static bool Hidden(LifeFacts facts, LifeType type, string who) =>
        type.Hides.Any(name => SeatsOf.Holder(facts, name) == who || (SeatsOf.Holder(facts, name) is null && type.Seats.Has(name) is false && Holds(facts.World, facts.Life.Site, name, who)));

    internal static bool Covers(IWorld world, string above, string site)
    {
        for (string? at = site; at is not null; at = world.Site(at).Parent)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }

    private static Entitled Named(LifeFacts facts, string name, string who, bool filling = true) => name switch
    {
        "any" or "staff" => Entitled.Yes,
        "first" or "owner" => new(SeatsOf.Holder(facts, name) == who || (name == "owner" && facts.Life.Owner is null)),
        "system" => Entitled.No,
        _ when SeatsOf.Find(facts, name) is var (seat, row) => Seated(facts, seat, row, who, filling),
        _ => new(Holds(facts.World, facts.Life.Site, name, who)),
    };

    private static Entitled Seated(LifeFacts facts, SeatType seat, int row, string who, bool filling)
    {
        if (facts.Life.Parts[row].Seats.TryGetValue(seat.Id, out var now))
        {
            return new(now.Person == who);
        }

        return filling && seat.Roles.Any(role => role == "staff" || Holds(facts.World, facts.Life.Site, role, who)) ? new(true, seat.Id, row) : Entitled.No;
    }

    private static bool Anyone(IWorld world, Life life, string who) =>
        world.Person(who)?.Posts.Any(post => Covers(world, post.Site, life.Site)) == true;

    /// <summary>Whether somebody's post at the site stands above one of those named, however far.</summary>
    internal static bool IsAbove(IWorld world, LifeFacts facts, IEnumerable<string> names, string who) =>
        names.SelectMany(name => Meant(facts, name)).Any(role => Above(facts.Pack, role).Any(above => Holds(world, facts.Life.Site, above, who)));

    private static IEnumerable<string> Above(Pack? pack, string role)
    {
        var known = new HashSet<string> { role };
        for (var at = pack?.Roles[role]?.Above; at is not null && known.Add(at); at = pack?.Roles[at]?.Above)
        {
            yield return at;
        }
    }

    internal static bool Involved(Life life, string who) =>
        life.First == who || life.Owner == who || life.Parts.Values.Any(part => part.Seats.Values.Any(seat => seat.Person == who));

    private static bool SeesAll(IWorld world, Life life, Pack? pack, string who) => pack is not null && world.Person(who) is { } person
        && person.Posts.Any(post => pack.Roles[post.Role] is { } role && (role.AllSites || Covers(world, post.Site, life.Site)) && role.Sees.Contains(life.Type));

    internal static ImmutableArray<string> Arm(Sight sight, LifeFacts facts) =>
        sight.Arms.FirstOrDefault(arm => arm.When is null || ConditionEvaluator.Evaluate(arm.When, facts) == Truth.True)?.Who ?? [];
}
