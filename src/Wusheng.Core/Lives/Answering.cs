using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>A step with what is given for it: values first, then its own condition, then every other fault together.</summary>
internal static class Answering
{
    internal static void Take(Working work, TakeStep act, StepType step, List<Refusal> faults)
    {
        var before = work.Life(act.Life);
        var applying = new Applying(work, act.Life, act.Row, Giving.Of(step), faults);
        applying.Apply(act.With);
        var facts = work.Facts(act.Life, act.Row);
        if (step.When is not null && ConditionEvaluator.Evaluate(step.When, facts) != Truth.True)
        {
            faults.Clear();
            faults.Add(Refusals.When(step, ConditionText.Chinese(step.When, name => Titles.Of(facts, name))));
            return;
        }

        faults.AddRange(Asking.Missing(facts, step, name => applying.Seats.ContainsKey(name) || faults.Exists(fault => fault.Field == name), act.With));
        faults.AddRange(Gates.Failing(Seated(work, act, applying.Seats), step.Needs, step.Clause));
        faults.AddRange(Rounds.Unproven(facts, step));
        faults.AddRange(Closing(work, act, step));
        faults.AddRange(Claiming.Short(facts, step.Does.OfType<Effect.Claim>()));
        faults.AddRange(Seats(facts, step, applying.Seats));
        if (faults.Count == 0)
        {
            TakeSeat(work, facts, step, act);
            Received(work, facts, step, act);
            Stepping.Carry(work, act.Life, act.Row, step, applying.Seats, faults, before);
            Paying.ByStep(work, facts, step, act);
        }
    }

    /// <summary>The facts with the people given for seats already in them: a gate may speak of whom the step would seat.</summary>
    private static LifeFacts Seated(Working work, TakeStep act, Dictionary<string, string> given)
    {
        if (given.Count == 0)
        {
            return work.Facts(act.Life, act.Row);
        }

        var trial = new Working(work, work.Actor, work.Now);
        foreach (var (seat, person) in given)
        {
            trial.Tell(act.Life, new Seated(SeatsOf.Find(work.Facts(act.Life, act.Row), seat)?.Row ?? 0, seat, person));
        }

        return trial.Facts(act.Life, act.Row);
    }

    /// <summary>An empty seat is taken by the first of its role who acts.</summary>
    private static void TakeSeat(Working work, LifeFacts facts, StepType step, TakeStep act)
    {
        if (work.Actor.Person is { } who && Rights.ToAct(facts, step.By, who) is { FillsSeat: { } seat, FillsRow: var row })
        {
            work.Tell(act.Life, new Seated(row, seat, who));
            work.Tell(act.Life, new SeatReceived(row, seat));
        }
    }

    // Whoever does the work of a seat has it, whether or not they said so first.
    private static void Received(Working work, LifeFacts facts, StepType step, TakeStep act)
    {
        foreach (var (seat, row) in step.By.Select(name => SeatsOf.Find(facts, name)).OfType<(SeatType Seat, int Row)>())
        {
            if (facts.Life.Parts[row].Seats.GetValueOrDefault(seat.Id) is { ReceivedAt: null } now && now.Person == work.Actor.Person)
            {
                work.Tell(act.Life, new SeatReceived(row, seat.Id));
            }
        }
    }

    private static IEnumerable<Refusal> Closing(Working work, TakeStep act, StepType step)
    {
        var facts = work.Facts(act.Life, act.Row);
        return act.Row == 0 && facts.Whole is { } whole && Ending.IsEnd(whole, step.To)
            ? Ending.StillOpen(work, facts.Life, whole, step).Take(5).Select(Refusals.Open).Take(1)
            : [];
    }

    private static IEnumerable<Refusal> Seats(LifeFacts facts, StepType step, Dictionary<string, string> given) =>
        from assignment in step.Assigns
        let name = assignment.Seat.Names[^1]
        where assignment.Who is null && !given.ContainsKey(name) && SeatsOf.Holder(facts, name) is null
        select Refusals.MissingSeat(name, SeatsOf.Find(facts, name)?.Seat.Title ?? name, step.Clause);
}
