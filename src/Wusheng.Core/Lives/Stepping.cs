using System.Collections.Immutable;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// One step, in the order the language states: right, state, given values, when, then all other failures together; then events,
/// new state, seats, effects, clocks.
/// </summary>
internal static class Stepping
{
    internal static void ByAct(Working work, TakeStep act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Row);
        if (facts.Type?.Steps[act.Step] is not { } step)
        {
            faults.Add(Refusals.NoStep(facts.Type?.Title ?? facts.Life.Type, act.Step));
            return;
        }

        if (Forbidden(facts, step, work.Actor.Person) is { } no)
        {
            faults.Add(no);
            return;
        }

        Given(work, act, step, faults);
    }

    /// <summary>Why a person may not take a step at all, whatever is given: right and state.</summary>
    internal static Refusal? Forbidden(LifeFacts facts, StepType step, string? who)
    {
        if (who is not null && facts.Whole is { } whole && Rights.Hidden(facts, whole, who))
        {
            return Refusals.Unseen();
        }

        if (step.BySystem && step.By.Length == 1 && who is not null || !Rights.ToAct(facts, step.By, who).May)
        {
            return Refusals.By(step, Titles.Roles(facts, step.By));
        }

        return IsFrom(facts, step) ? null : Refusals.From(step, facts.Type?.States[facts.Part.State]?.Title ?? facts.Part.State);
    }

    internal static bool IsFrom(LifeFacts facts, StepType step)
    {
        var state = facts.Part.State;
        return step.From.IsEmpty ? facts.Type is { } type && !Ending.IsEnd(type, state) : step.From.Contains(state);
    }

    /// <summary>The step itself, once nothing stands against it.</summary>
    internal static void Carry(Working work, LifeId id, int row, StepType step, IReadOnlyDictionary<string, string> seats, List<Refusal> faults, Life? before = null)
    {
        before ??= work.Life(id);
        work.Tell(id, new StepTaken(row, step.Id, work.Life(id).Parts[row].State, step.To), step.BySystem ? null : work.Actor.Person, work.Actor.Channel);
        foreach (var assignment in step.Assigns)
        {
            Seating.Assign(work, id, row, assignment, seats, faults, step.Clause);
        }

        if (faults.Count > 0)
        {
            return;
        }

        if (row == 0 && work.Life(id).Kind == LifeKind.Contact)
        {
            ContactTurns.After(work, id, step);
        }

        // The step itself may pay a debt; what it causes must find it paid.
        Owing.Keep(work, id, row == 0 ? [step.Id] : []);
        Effects.Do(work, new Cause(id, row, seats, step.Title, step.Clause), step.Does, faults);
        After.Instant(work, before, id);
        if (step.Id == "lapse" && work.Life(id).Type == BuiltIn.Commitment)
        {
            Owing.Renew(work, work.Life(id));
        }
    }

    private static void Given(Working work, TakeStep act, StepType step, List<Refusal> faults)
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

        faults.AddRange(Asking.Missing(facts, step.Asks.Where(name => applying.Seats.GetValueOrDefault(name) is null && faults.All(fault => fault.Field != name)), step.Clause));
        faults.AddRange(Gates.Failing(Seated(work, act, applying.Seats), step.Needs, step.Clause));
        faults.AddRange(Closing(work, act, step));
        faults.AddRange(Claiming.Short(facts, step.Does.OfType<Effect.Claim>()));
        faults.AddRange(Seats(facts, step, applying.Seats));
        if (faults.Count == 0)
        {
            TakeSeat(work, facts, step, act);
            Carry(work, act.Life, act.Row, step, applying.Seats, faults, before);
            Pay(work, facts, step, act);
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
            trial.Tell(act.Life, new Seated(Rights.Seat(work.Facts(act.Life, act.Row), seat)?.Row ?? 0, seat, person));
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
        where assignment.Who is null && !given.ContainsKey(name) && Rights.SeatHolder(facts, name) is null
        select Refusals.MissingSeat(name, Rights.Seat(facts, name)?.Seat.Title ?? name, step.Clause);

    /// <summary>The amount is fixed when the step that asks the payment is taken.</summary>
    private static void Pay(Working work, LifeFacts facts, StepType step, TakeStep act)
    {
        var paid = from field in facts.Type?.Fields ?? Named<FieldType>.None
                   where field.Kind == FieldKind.Payment && act.With.ContainsKey(field.Id) && step.Asks.Contains(field.Id)
                   let amount = (facts.Part.Fields.GetValueOrDefault(field.Id)?.Value as Value.Parts)?.Of.GetValueOrDefault("amount") as Value.Money
                   where amount is not null
                   select amount.Amount;
        foreach (var amount in paid.ToList())
        {
            work.Tell(act.Life, new Paid(amount, Slots.Text(facts, "payAt") ?? ""));
        }
    }
}
