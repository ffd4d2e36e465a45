using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Which rule decides which act. Faults are added; without any, the life acted on is returned.</summary>
internal static class Deciding
{
    internal static LifeId? Apply(Working work, Act act, List<Refusal> faults)
    {
        if (act is Open open)
        {
            return Openings.ByAct(work, open, faults);
        }

        return act switch
        {
            TakeStep step => On(step.Life, () => Stepping.ByAct(work, step, faults)),
            Receive receive => On(receive.Life, () => Seats.Receive(work, receive.Life, receive.Row, receive.Seat, faults, accept: false)),
            Accept accept => On(accept.Life, () => Seats.Receive(work, accept.Life, accept.Row, accept.Seat, faults, accept: true)),
            Assign assign => On(assign.Life, () => Seats.Assign(work, assign, faults)),
            HandOver over => On(over.Life, () => Seats.HandOver(work, over, faults)),
            FillRows fill => On(fill.Life, () => Filling.Rows(work, fill, faults)),
            AddRow add => On(add.Life, () => Filling.Add(work, add, faults)),
            SetFields set => On(set.Life, () => Filling.Fields(work, set, faults)),
            Report report => On(report.Life, () => Reporting.Tell(work, report, faults)),
            Speak speak => On(speak.Life, () => Reporting.Tell(work, speak)),
            EnterBranch enter => On(enter.Life, () => Guiding.Enter(work, enter, faults)),
            DoGuideStep done => On(done.Life, () => Guiding.Done(work, done, faults)),
            _ => Keeping.Apply(work, act, faults),
        };
    }

    internal static LifeId? On(LifeId id, Action apply)
    {
        apply();
        return id;
    }
}

/// <summary>Seats by hand: received, accepted, assigned, handed over.</summary>
internal static class Seats
{
    internal static void Receive(Working work, LifeId id, int row, string seat, List<Refusal> faults, bool accept)
    {
        var before = work.Life(id);
        var facts = work.Facts(id, row);
        var at = Rights.Seat(facts, seat)?.Row ?? 0;
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
        if (Rights.Seat(facts, act.Seat) is null && act.Seat != "owner")
        {
            faults.Add(Refusals.Unknown(act.Seat, facts.Type?.Title ?? before.Type));
            return;
        }

        if (!May(work, facts, act.Seat))
        {
            faults.Add(Refusals.Unseen());
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

/// <summary>Rows and answers given outside a step.</summary>
internal static class Filling
{
    internal static void Add(Working work, AddRow act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Parent);
        if (facts.Type?.Rows[act.RowType] is not { } rows)
        {
            faults.Add(Refusals.Unknown(act.RowType, facts.Type?.Title ?? facts.Life.Type));
            return;
        }

        if (!Allowed(work, facts, faults))
        {
            return;
        }

        if (!Rights.ToAct(facts, rows.Opening.By, work.Actor.Person).May && !rows.Opening.By.IsEmpty)
        {
            faults.Add(Refusals.ByOpening(rows.Title, Titles.Roles(facts, rows.Opening.By)));
            return;
        }

        var before = work.Life(act.Life);
        new Applying(work, act.Life, act.Parent, new Giving(rows.Title, [act.RowType], [], true), faults).Row(rows, act.With);
        After.Instant(work, before, act.Life);
    }

    internal static void Rows(Working work, FillRows act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        if (facts.Type?.Rows[act.RowType] is not { } rows || !Allowed(work, facts, faults))
        {
            faults.Add(Refusals.Unknown(act.RowType, facts.Type?.Title ?? facts.Life.Type));
            return;
        }

        var before = work.Life(act.Life);
        foreach (var row in before.RowsOf(act.RowType).ToList())
        {
            Row(work, act, rows, row, faults);
        }

        After.Instant(work, before, act.Life);
    }

    internal static void Fields(Working work, SetFields act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Row);
        if (Allowed(work, facts, faults))
        {
            var before = work.Life(act.Life);
            var isAnyones = act.Row != 0 && facts.Type is { Opening.By: var by } && (by.IsEmpty || by.Contains("any"));
            var names = isAnyones ? act.With.Keys.ToHashSet() : [];
            new Applying(work, act.Life, act.Row, new Giving(facts.Type?.Title ?? "", [.. names], [], false), faults).Apply(act.With);
            After.Instant(work, before, act.Life);
        }
    }

    private static void Row(Working work, FillRows act, LifeType rows, Part row, List<Refusal> faults)
    {
        if (act.Step is { } step)
        {
            Stepping.ByAct(work, new TakeStep(act.Life, row.Number, step, act.With), faults);
        }
        else
        {
            new Applying(work, act.Life, row.Number, new Giving(rows.Title, [.. act.With.Keys], [], true), faults).Apply(act.With);
        }
    }

    private static bool Allowed(Working work, LifeFacts facts, List<Refusal> faults)
    {
        if (work.Actor.Person is { } who && !Rights.Sees(work, facts.Life, who))
        {
            faults.Add(Refusals.Unseen());
            return false;
        }

        if (facts.Whole is { } whole && Ending.IsEnd(whole, facts.Life.State))
        {
            faults.Add(Refusals.From(new StepType("fill", "填写"), whole.States[facts.Life.State]?.Title ?? facts.Life.State));
            return false;
        }

        return true;
    }
}
