using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>What the world reports of a contact: who rang, who hung up, when the customer left, what was said.</summary>
internal static class Reporting
{
    internal static void Tell(Working work, Speak act)
    {
        var before = work.Life(act.Life);
        work.Tell(act.Life, new Spoken(act.Turns));
        if (!Ending.IsEnded(work, before))
        {
            Guiding.Leave(work, act.Life);
        }

        After.Instant(work, before, act.Life);
    }

    internal static void Tell(Working work, Report act, List<Refusal> faults)
    {
        var before = work.Life(act.Life);
        if (before.Kind != LifeKind.Contact || !BuiltIn.ContactMoments.Contains(act.Moment))
        {
            faults.Add(Refusals.Unknown(act.Moment, before.Type));
            return;
        }

        // A person tells of the line; what belongs to a step is answered to that step.
        var told = work.Actor.Person is null ? act.With.Keys : act.With.Keys.Where(BuiltIn.IsOfTheLine);
        new Applying(work, act.Life, 0, new Giving(act.Moment, [.. told], [], true), faults).Apply(act.With);
        if (faults.Count == 0)
        {
            ContactTurns.Reported(work, act.Life, act.Moment);
            After.Instant(work, before, act.Life);
        }
    }
}
