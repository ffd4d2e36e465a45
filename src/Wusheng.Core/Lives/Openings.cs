using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Opening is a step: by, from, asks, gates, effects; then clocks and the engine's own steps.</summary>
internal static class Openings
{
    internal static LifeId? ByAct(Working work, Open act, List<Refusal> faults)
    {
        if (work.PackFor(act.Site, act.Type) is not { } pack || Grammar.Type(pack, act.Type) is not { } type)
        {
            faults.Add(Refusals.NoType(act.Type));
            return null;
        }

        var id = Born(work, pack, type, act.Site, act.Origin, act.As, work.Actor.Channel == "engine" ? "engine" : act.Channel ?? work.Actor.Channel, act.Drill);
        if (!MayOpen(work, id, type, work.Actor.Person))
        {
            faults.Add(Refusals.ByOpening(type.Title, Titles.Roles(work.Facts(id), type.Opening.By)));
            return null;
        }

        if (act.Channel is { } channel && !type.Opening.From.IsEmpty && !type.Opening.From.Contains(channel) && act.Origin is null)
        {
            faults.Add(Refusals.FromChannel(type.Title, channel));
            return null;
        }

        Hanging.Bring(work, id, act);
        Fill(work, id, type, act, faults);
        return id;
    }

    internal static void Child(Working work, Cause cause, Effect.Open open)
    {
        var giver = work.Facts(cause.Life, cause.Row);
        var pack = Grammar.Type(giver.Pack, open.Type) is not null ? giver.Pack : work.PackFor(giver.Life.Site, open.Type);
        if (pack is null || Grammar.Type(pack, open.Type) is not { } type)
        {
            return;
        }

        var handed = open.Anonymised ? Anonymous.Handed(giver, open.With) : Handing.Read(giver, open.With);
        var name = open.As ?? open.Type;
        var id = Born(work, pack, type, giver.Life.Site, cause.Life, name, giver.Life.Type);
        Handing.Values(work, id, 0, type, handed);
        if (!open.Anonymised && giver.Life.Whole.Fields.GetValueOrDefault(BuiltIn.Customer)?.Value is Value.Thing customer)
        {
            work.Tell(id, new FieldSet(0, BuiltIn.Customer, customer));
        }

        OpeningRows.Fill(work, id, type);
        SeatWho(work, id, type, null);
        work.Own(cause.Life, new Linked(name, open.Type, id));
        Effects.Do(work, new Cause(id, 0, Cause.NoSeats, type.Title, type.Clause), type.Opening.Does, []);
        After.Instant(work, new Life(id), id);
    }

    private static LifeId Born(Working work, Pack pack, LifeType type, string site, LifeId? origin, string? name, string channel, bool drill = false)
    {
        drill = drill || (origin is { } from && work.Find(from) is { Drill: true });
        var id = work.NewId(work.Now);
        var number = Numbering.Next(work, site, type.Number, type.Id, work.Now, drill);
        var first = type.FirstState ?? "";
        work.Tell(id, new Opened(type.Id, type.Kind, number, pack.Version, site, first, origin, name, Pinned(work, pack, site)), work.Actor.Person, channel);
        if (drill && !work.Life(id).Drill)
        {
            work.Own(id, new Drilled());
        }

        return id;
    }

    private static ImmutableSortedDictionary<string, Value> Pinned(Working work, Pack pack, string site)
    {
        var set = work.Site(site).Parameters;
        return pack.Parameters.Where(parameter => set.ContainsKey(parameter.Id)).ToImmutableSortedDictionary(parameter => parameter.Id, parameter => set[parameter.Id]);
    }

    internal static bool MayOpen(Working work, LifeId id, LifeType type, string? who) =>
        who is null || type.Opening.By.IsEmpty || type.Opening.By.Any(name => name is "any" or "staff")
        || type.Opening.By.Any(role => Rights.Holds(work, work.Life(id).Site, role, who))
        || Rights.ToAct(work.Facts(id), type.Opening.By, who).May;

    private static void Fill(Working work, LifeId id, LifeType type, Open act, List<Refusal> faults)
    {
        if (type.Kind == LifeKind.Contact)
        {
            ContactTurns.Arrives(work, id);
        }

        var applying = new Applying(work, id, 0, Giving.Of(type), faults);
        applying.Apply(act.With);
        OpeningRows.Fill(work, id, type);
        SeatWho(work, id, type, act.ForPerson);
        foreach (var (seat, person) in applying.Seats)
        {
            Seating.Fill(work, id, 0, seat, person, faults);
        }

        Gate(work, id, type, applying.Seats, faults);
    }

    private static void Gate(Working work, LifeId id, LifeType type, Dictionary<string, string> seats, List<Refusal> faults)
    {
        if (work.Actor.Person is not null || work.Actor.Channel != "engine")
        {
            faults.AddRange(Asking.Missing(work.Facts(id), type.Opening.Asks.Where(name => !type.Seats.Has(name) && faults.All(fault => fault.Field != name)), type.Clause));
        }

        faults.AddRange(Gates.Failing(work.Facts(id), type.Opening.Needs, type.Clause));
        foreach (var assignment in type.Opening.Assigns)
        {
            Seating.Assign(work, id, 0, assignment, seats, faults, type.Clause);
        }

        if (faults.Count == 0)
        {
            Effects.Do(work, new Cause(id, 0, seats, type.Title, type.Clause), type.Opening.Does, faults);
            After.Instant(work, new Life(id), id);
        }
    }

    private static void SeatWho(Working work, LifeId id, LifeType type, string? forPerson)
    {
        foreach (var seat in type.Seats.Where(seat => seat.Who is not null))
        {
            var named = seat.Who is Expression.Name { Path: { Names: ["forPerson"] } } ? forPerson : (work.Facts(id).Computed(seat.Who!) as Value.Person)?.Id;
            if (named is not null)
            {
                Seating.Sit(work, id, 0, seat.Id, named);
            }
        }
    }
}
