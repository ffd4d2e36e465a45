using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Fills seats; whoever is seated is told, and the receiving clock may start only when they have seen it (DSP-02).</summary>
internal static class Seating
{
    /// <summary>Seats a person in this life; a person without the seat's role is a fault of that name.</summary>
    internal static void Fill(Working work, LifeId id, int row, string seat, string person, List<Refusal> faults)
    {
        var facts = work.Facts(id, row);
        if (work.Person(person) is not { } known)
        {
            faults.Add(Refusals.NoPerson(seat, person));
            return;
        }

        if (SeatsOf.Find(facts, seat) is not var (type, at))
        {
            Sit(work, id, 0, seat, person);
            return;
        }

        if (!Fits(facts, type, person))
        {
            faults.Add(Refusals.Unfit(seat, type.Title, known.Name, Titles.Roles(facts, type.Roles)));
            return;
        }

        Sit(work, id, at, seat, person);
    }

    /// <summary>Assignments of a step: the person computed, or given, or already there; else the seat is asked for.</summary>
    internal static void Assign(Working work, LifeId id, int row, Assignment seat, IReadOnlyDictionary<string, string> given, List<Refusal> faults, string? clause)
    {
        var name = seat.Seat.Names[^1];
        var facts = work.Facts(id, row);
        if (seat.Who is not null && facts.Computed(seat.Who) is Value.Person person)
        {
            Fill(work, id, row, name, person.Id, faults);
        }
        else if (seat.Who is not null && facts.Computed(seat.Who) is Value.Word or Value.Text && Role(facts, seat) is { } nearest)
        {
            Fill(work, id, row, name, nearest, faults);
        }
        else if (given.TryGetValue(name, out var chosen))
        {
            Fill(work, id, row, name, chosen, faults);
        }
        else if (SeatsOf.Holder(facts, name) is null)
        {
            faults.Add(Refusals.MissingSeat(name, SeatsOf.Find(facts, name)?.Seat.Title ?? name, clause));
        }
    }

    internal static void Sit(Working work, LifeId id, int row, string seat, string person)
    {
        work.Tell(id, new Seated(row, seat, person));
        var facts = work.Facts(id, row);
        if (person != work.Actor.Person && facts.Whole is var type && (type is null || !Rights.Hidden(facts, type, person)))
        {
            var title = SeatsOf.Find(facts, seat)?.Seat.Title ?? (seat == "owner" ? "负责人" : seat);
            work.Own(id, new Notified(row, [person], null, $"{facts.Life.Number} 交给你：{title}", null));
        }
    }

    internal static bool Fits(LifeFacts facts, SeatType seat, string person) =>
        seat.Roles.IsEmpty || seat.Roles.Contains("staff") || seat.Roles.Any(role => Rights.Holds(facts.World, facts.Life.Site, role, person));

    private static string? Role(LifeFacts facts, Assignment seat)
    {
        var role = facts.Computed(seat.Who!) switch { Value.Word word => word.Key, Value.Text text => text.Content, _ => "" };
        return Telling.Nearest(facts, role)?.Person;
    }
}
