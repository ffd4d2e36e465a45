namespace Wusheng.Core.Lives;

/// <summary>Taking back: an act of its own, whose events reverse the last act of the same person. The stream keeps both.</summary>
internal static class Undoing
{
    internal static void Apply(Working work, Undo act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (life.Last is not { } last || last.Version != act.Version || last.By != work.Actor.Person)
        {
            faults.Add(TooLate());
            return;
        }

        if (!last.CanBeUndone)
        {
            faults.Add(NotPossible());
            return;
        }

        work.Tell(act.Life, new Undone(act.Version));
        foreach (var reversed in last.Reversed ?? [])
        {
            work.Tell(act.Life, reversed);
            Elsewhere(work, act.Life, reversed);
        }

        After.Instant(work, life, act.Life);
    }

    /// <summary>A link stands on both sides; who was given something is told that it is theirs no more.</summary>
    private static void Elsewhere(Working work, LifeId id, LifeEvent reversed)
    {
        if (reversed is Unlinked link && work.Find(link.To) is not null)
        {
            work.Tell(link.To, new Unlinked(link.Name, id));
        }
        else if (reversed is HandedOver { FromPerson: { } from } && from != work.Actor.Person)
        {
            work.Own(id, new Notified(0, [from], null, $"{work.Life(id).Number} 的交接已撤销", null));
        }
    }

    private static Refusal TooLate() => new(
        RefusalKind.WrongMoment, "undo", "撤不回来：之后又有改动。需要的话再办一次，改成想要的样子。", "It cannot be taken back: something else has happened since.");

    private static Refusal NotPossible() => new(
        RefusalKind.WrongMoment, "undo", "这件事撤不回来：已经生效。可以更正，或重开。", "This cannot be taken back: it has taken effect. Correct it, or reopen.");
}
