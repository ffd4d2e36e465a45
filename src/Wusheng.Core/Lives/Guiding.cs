using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>The guide while the talk goes on: branches entered, steps ticked; order, pause and end are gates here and findings later.</summary>
internal static class Guiding
{
    internal static void Enter(Working work, EnterBranch act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        if (GuideFacts.Branches(facts).FirstOrDefault(branch => branch.Id == act.Branch) is not { } branch)
        {
            faults.Add(Refusals.Unknown(act.Branch, facts.Whole?.Title ?? facts.Life.Type));
            return;
        }

        var before = work.Life(act.Life);
        work.Tell(act.Life, new BranchEntered(branch.Id));
        Outcomes.Propose(work, act.Life, branch);
        After.Instant(work, before, act.Life);
    }

    internal static void Done(Working work, DoGuideStep act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        var (guide, steps) = Steps(facts, act.Branch, act.Step);
        if (guide is null || steps[act.Step] is not { } step)
        {
            faults.Add(Refusals.Unknown(act.Step, facts.Whole?.Title ?? facts.Life.Type));
            return;
        }

        if (step.When is not null && ConditionEvaluator.Evaluate(step.When, facts) == Truth.False)
        {
            faults.Add(Refusals.LineNotFitting(step.Id));
            return;
        }

        faults.AddRange(Before(facts, guide, steps, step, act.Branch));
        var before = work.Life(act.Life);
        var giving = new Giving(step.Say ?? step.Do ?? step.Id, [.. step.Asks, .. step.Offers], [], false);
        new Applying(work, act.Life, 0, giving, faults).Apply(act.With);
        faults.AddRange(Asking.Missing(work.Facts(act.Life), step.Asks.Where(name => faults.All(fault => fault.Field != name)), step.Clause ?? guide.Clause));
        if (faults.Count == 0)
        {
            work.Tell(act.Life, new GuideStepDone(act.Branch, step.Id));
            Effects.Do(work, new Cause(act.Life, 0, Cause.NoSeats, guide.Title, step.Clause ?? guide.Clause), step.Does, faults);
            Leave(work, act.Life);
            End(work, act.Life, step, faults);
            After.Instant(work, before, act.Life);
        }
    }

    private static (Guide? Guide, Named<GuideStep> Steps) Steps(LifeFacts facts, string? branch, string step)
    {
        var guides = GuideFacts.Guides(facts);
        var guide = branch is null
            ? guides.FirstOrDefault(each => each.Steps.Has(step))
            : guides.FirstOrDefault(each => each.Branches.Has(branch));
        return (guide, branch is null ? guide?.Steps ?? Named<GuideStep>.None : guide?.Branches[branch]?.Steps ?? Named<GuideStep>.None);
    }

    /// <summary>What must have been said, and kept quiet for, before this step.</summary>
    private static IEnumerable<Refusal> Before(LifeFacts facts, Guide guide, Named<GuideStep> steps, GuideStep step, string? branch)
    {
        var earlier = steps.TakeWhile(each => each.Id != step.Id).Where(each => Owed(facts, each)).ToList();
        var missing = guide.Strict || step.End is not null ? earlier.FirstOrDefault(each => At(facts, branch, each) is null) : null;
        if (missing is not null)
        {
            yield return Refusals.Order($"先做：{missing.Say ?? missing.Do ?? missing.Id}", $"First: {missing.Id}.");
        }
        else if (earlier.LastOrDefault() is { Pause: { } pause } last && At(facts, branch, last) is { } said && facts.Now - said < pause)
        {
            yield return Refusals.Pause($"要停够 {Slots.Span(pause)}。", $"The pause of {pause.TotalSeconds:0} s has not run.");
        }
    }

    private static bool Owed(LifeFacts facts, GuideStep step) =>
        !step.MaySkip && (step.When is null || ConditionEvaluator.Evaluate(step.When, facts) == Truth.True);

    private static DateTimeOffset? At(LifeFacts facts, string? branch, GuideStep step)
    {
        var done = facts.Life.Talk.Done;
        var entered = branch is null ? 0 : done.ToList().FindLastIndex(each => each.Branch == branch && each.Step is null && !each.Left);
        return done.Skip(entered < 0 ? 0 : entered).LastOrDefault(each => each.Branch == branch && each.Step == step.Id)?.At;
    }

    /// <summary>Back to the step the branch in hand was entered from, once what leads out of it has come about.</summary>
    internal static void Leave(Working work, LifeId id)
    {
        var facts = work.Facts(id);
        var branch = GuideFacts.Branches(facts).FirstOrDefault(each => each.Id == facts.Life.Talk.Branch);
        if (branch?.Leaves is { } leaves && ConditionEvaluator.Evaluate(leaves, facts) == Truth.True)
        {
            work.Tell(id, new BranchLeft(branch.Id));
            Outcomes.Withdraw(work, id, branch);
        }
    }

    internal static void LeaveByHand(Working work, LeaveBranch act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        if (GuideFacts.Branches(facts).FirstOrDefault(each => each.Id == facts.Life.Talk.Branch) is not { } branch)
        {
            faults.Add(Refusals.Order("现在就在主线上，不用返回。", "The main line is in hand already."));
            return;
        }

        var before = facts.Life;
        work.Tell(act.Life, new BranchLeft(branch.Id));
        Outcomes.Withdraw(work, act.Life, branch);
        After.Instant(work, before, act.Life);
    }

    /// <summary>The end of a guide is the agent's: hanging up lets the contact go, closing closes it as its own step would.</summary>
    private static void End(Working work, LifeId id, GuideStep step, List<Refusal> faults)
    {
        if (step.End == "hangUp")
        {
            var isChoice = work.Facts(id).Whole?.Fields["releasedBy"]?.Kind == FieldKind.Choice;
            work.Tell(id, new FieldSet(0, "releasedBy", isChoice ? new Values.Value.Word("agent") : new Values.Value.Text("agent")));
            ContactTurns.Reported(work, id, "released");
        }
        else if (step.End == "close")
        {
            Stepping.ByAct(work, new TakeStep(id, 0, "close", Values.Given.Nothing), faults);
        }
    }
}
