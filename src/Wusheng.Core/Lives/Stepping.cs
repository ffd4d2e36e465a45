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

        Answering.Take(work, act, step, faults);
    }

    /// <summary>Why a person may not take a step at all, whatever is given: right and state.</summary>
    internal static Refusal? Forbidden(LifeFacts facts, StepType step, string? who)
    {
        if (who is not null && !Rights.SeesToAct(facts, who, step))
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
        var isOutermost = work.Instants.Begin(id, before);
        Carried(work, id, row, step, seats, faults, before);
        if (isOutermost)
        {
            work.Instants.End(id);
        }
    }

    private static void Carried(Working work, LifeId id, int row, StepType step, IReadOnlyDictionary<string, string> seats, List<Refusal> faults, Life before)
    {
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
}
