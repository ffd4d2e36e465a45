namespace Wusheng.Core.Lives;

/// <summary>
/// The one door of every act on every life: pages, API, bulk, import, watch and scenarios all come through here, so that no gate has
/// a way round it. Pure: the same world, act, actor and moment always give the same decision.
/// </summary>
public static class Engine
{
    /// <summary>What the rules say to an act at a moment. A clock that jumped back does not take the life back with it.</summary>
    public static Decision Do(IWorld world, Act act, Actor actor, DateTimeOffset now)
    {
        var past = new Working(world, Actor.Engine, now);
        if (Target(act) is { } id)
        {
            if (world.Find(id) is not { } life)
            {
                return new Decision.Refused([Refusals.NoLife(id)], []);
            }

            if (ActPlaces.Missing(act, life) is { } row)
            {
                return new Decision.Refused([Refusals.NoRow(row.ToString(System.Globalization.CultureInfo.InvariantCulture))], []);
            }

            PassingTime.Until(past, id, Later(now, life.LastAt), including: act is LetTimePass);
        }

        return act is LetTimePass passing ? new Decision.Happened(past.Life(passing.Life), past.Changes) : Decide(past, act, actor, now);
    }

    /// <summary>When something of the life falls due next, or null. Read from stored state; nothing is computed from a remainder.</summary>
    public static DateTimeOffset? NextDue(IWorld world, Life life) => PassingTime.Next(new Standing(world, life), life.Id)?.At;

    private static Decision Decide(Working past, Act act, Actor actor, DateTimeOffset now)
    {
        var work = new Working(past, actor, now);
        var faults = new List<Refusal>();
        if (Target(act) is { } known)
        {
            Hanging.Bring(work, known, act);
        }

        var id = Deciding.Apply(work, act, faults);
        if (faults.Count > 0 || id is not { } done)
        {
            return new Decision.Refused([.. faults.DistinctBy(fault => (fault.Code, fault.Zh))], Refused(past, act, actor, now, faults));
        }

        After.Settle(work);
        work.KeepFacts();
        return new Decision.Happened(work.Life(done), Joined(past.Changes, work.Changes));
    }

    /// <summary>A refusal is an event too, and its gates may tell somebody.</summary>
    private static ImmutableArray<Change> Refused(Working past, Act act, Actor actor, DateTimeOffset now, List<Refusal> faults)
    {
        var work = new Working(past, actor, now);
        if (act is SendMessage message)
        {
            Messaging.AskRelease(work, message, faults);
            return Joined(past.Changes, work.Changes);
        }

        if (act is not TakeStep step)
        {
            return past.Changes;
        }

        work.Tell(step.Life, new StepRefused(step.Row, step.Step, [.. faults.Select(fault => fault.Code).Distinct()]));
        var facts = work.Facts(step.Life, step.Row);
        var gates = facts.Type?.Steps[step.Step]?.Needs.Where(gate => faults.Any(fault => fault.Code == gate.Id)) ?? [];
        foreach (var gate in gates)
        {
            Effects.Do(work, new Cause(step.Life, step.Row, Cause.NoSeats, facts.Type!.Steps[step.Step]!.Title, gate.Clause), gate.Does, []);
        }

        return Joined(past.Changes, work.Changes);
    }

    private static ImmutableArray<Change> Joined(ImmutableArray<Change> first, ImmutableArray<Change> then) =>
    [
        .. first.Where(change => then.All(later => later.After.Id != change.After.Id)),
        .. then.Select(later => first.FirstOrDefault(change => change.After.Id == later.After.Id) is { } earlier
            ? new Change(later.After, earlier.VersionBefore, [.. earlier.Events, .. later.Events])
            : later),
    ];

    private static LifeId? Target(Act act) => act switch
    {
        Open => null,
        TakeStep a => a.Life,
        FillRows a => a.Life,
        AddRow a => a.Life,
        SetFields a => a.Life,
        Assign a => a.Life,
        Receive a => a.Life,
        Accept a => a.Life,
        HandOver a => a.Life,
        Hold a => a.Life,
        ResumeHeld a => a.Life,
        AddNote a => a.Life,
        LinkSurvey a => a.Life,
        Urge a => a.Life,
        Attach a => a.Life,
        LinkLives a => a.Life,
        Correct a => a.Life,
        Reopen a => a.Life,
        Split a => a.Life,
        VoidDocument a => a.Life,
        ReprintDocument a => a.Life,
        PrintDocument a => a.Life,
        TakePayment a => a.Life,
        ReversePayment a => a.Life,
        Report a => a.Life,
        Speak a => a.Life,
        EnterBranch a => a.Life,
        SayLine a => a.Life,
        LeaveBranch a => a.Life,
        Undo a => a.Life,
        DoGuideStep a => a.Life,
        GiveUp a => a.Life,
        MovePack a => a.Life,
        SendMessage a => a.Life,
        ReviewFinding a => a.Life,
        AppealFinding a => a.Life,
        AnswerAppeal a => a.Life,
        LetTimePass a => a.Life,
        _ => throw new System.Diagnostics.UnreachableException($"No act is called {act.GetType().Name}."),
    };

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
