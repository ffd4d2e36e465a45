using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Seats by hand: received, accepted, assigned, handed over.</summary>
internal static class Seats
{
    internal static void Receive(Working work, LifeId id, int row, string seat, List<Refusal> faults, bool accept)
    {
        var before = work.Life(id);
        var facts = work.Facts(id, row);
        var at = SeatsOf.Find(facts, seat)?.Row ?? 0;
        if (!before.Parts[at].Seats.TryGetValue(seat, out var now) || (work.Actor.Person is { } who && now.Person != who))
        {
            faults.Add(Refusals.By(new StepType(accept ? "accept" : "receive", accept ? "接受" : "接单"), Titles.Roles(facts, [seat])));
            return;
        }

        if (now.ReceivedAt is null)
        {
            work.Tell(id, new SeatReceived(at, seat));
        }

        if (accept)
        {
            work.Tell(id, new SeatAccepted(at, seat));
        }

        After.Instant(work, before, id);
    }

    internal static void Assign(Working work, Assign act, List<Refusal> faults)
    {
        var before = work.Life(act.Life);
        var facts = work.Facts(act.Life, act.Row);
        if (SeatsOf.Find(facts, act.Seat) is null && act.Seat != "owner")
        {
            faults.Add(Refusals.Unknown(act.Seat, facts.Type?.Title ?? before.Type));
            return;
        }

        if (!May(work, facts, act.Seat))
        {
            faults.Add(Refusals.Unseen());
            return;
        }

        if (act.Seat == "owner" && Own(work, before, facts, act.Person) is { } why)
        {
            faults.Add(why);
            return;
        }

        Seating.Fill(work, act.Life, act.Row, act.Seat, act.Person, faults);
        After.Instant(work, before, act.Life);
    }

    internal static void HandOver(Working work, HandOver act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("交接"));
        }
        else if (work.Person(act.To) is null)
        {
            faults.Add(Refusals.NoPerson("to", act.To));
        }
        else if (work.Actor.Person is { } who && !Rights.Sees(work, life, who))
        {
            faults.Add(Refusals.Unseen());
        }
        else
        {
            work.Tell(act.Life, new HandedOver(life.Owner, act.To, act.Reason));
            work.Own(act.Life, new Notified(0, [act.To], null, $"{life.Number} 交给你：{act.Reason}", null));
            After.Instant(work, life, act.Life);
        }
    }

    // Whoever is to have it must be able to work it: it is still open, and theirs is a post that sees its site.
    private static Refusal? Own(Working work, Life life, LifeFacts facts, string person) =>
        facts.Type?.Ends.Contains(life.State) == true ? Refusals.OwnedWhenEnded
        : work.Person(person) is { } known && !Rights.WorksAt(work, life.Site, person) ? Refusals.OwnedElsewhere(known.Name, work.Site(life.Site).Title) : null;

    // Seating others is for those a step would let seat them, for the owner, and for those above.
    private static bool May(Working work, LifeFacts facts, string seat)
    {
        if (work.Actor.Person is not { } who)
        {
            return true;
        }

        var assigners = (facts.Type?.Steps ?? Named<StepType>.None).Where(step => step.Assigns.Any(each => each.Seat.Names[^1] == seat)).ToList();
        return facts.Life.Owner == who || facts.Life.First == who
            || assigners.Any(step => Rights.ToAct(facts, step.By, who).May)
            || (assigners.Count == 0 && Rights.Sees(work, facts.Life, who));
    }
}
