using Wusheng.Core.Lives.Talk;

namespace Wusheng.Core.Lives;

/// <summary>Messages of a written contact, both ways; what the house sends is judged before it leaves.</summary>
internal static class Messaging
{
    private const int Longest = 2000;

    internal static void Send(Working work, SendMessage act, List<Refusal> faults)
    {
        var before = work.Life(act.Life);
        if (Unsound(work, before, act.Text) is { } fault)
        {
            faults.Add(fault);
            return;
        }

        if (!act.FromCustomer)
        {
            var stopping = Outgoing.Check(work, before, act.Text, work.Now).Where(found => Outgoing.Stops(found) && !Passes(work, before, found, act)).ToList();
            faults.AddRange(stopping.Select(found => Refused(work, before, found)));
        }

        if (faults.Count > 0)
        {
            return;
        }

        work.Tell(act.Life, new Spoken([Outgoing.Turn(before, act.FromCustomer ? "customer" : "agent", act.Text.Trim(), work.Now)]));
        if (!string.IsNullOrWhiteSpace(act.Reason))
        {
            work.Tell(act.Life, new Noted(0, act.Reason.Trim()));
        }

        Guiding.Leave(work, act.Life);
        After.Instant(work, before, act.Life);
    }

    /// <summary>Words that only somebody else may let through are shown to those people, with what was meant to be said (CMP-04).</summary>
    internal static void AskRelease(Working work, SendMessage act, IEnumerable<Refusal> faults)
    {
        var life = work.Life(act.Life);
        var norms = faults.Any(fault => fault.Code == TalkRefusals.ReleaseCode) ? Outgoing.Check(work, life, act.Text, work.Now).Select(found => found.Norm).Where(norm => !norm.Release.IsEmpty).DistinctBy(norm => norm.Id) : [];
        foreach (var norm in norms)
        {
            var to = Telling.Receivers(work.Facts(act.Life), norm.Release.Select(role => new Conditions.Path([role])));
            work.Tell(act.Life, new Notified(0, to, null, $"{life.Number} 有话被拦下，等你决定发不发：“{act.Text.Trim()}”", norm.Clause));
        }
    }

    private static Refusal Refused(Working work, Life life, Finding found) =>
        found.Norm.Release.IsEmpty || MayRelease(work, life, found)
            ? TalkRefusals.Outgoing(found, Outgoing.Blocks(found))
            : TalkRefusals.Release(found, Titles.Roles(work.Facts(life.Id), found.Norm.Release));

    private static bool Passes(Working work, Life life, Finding found, SendMessage act) => Outgoing.Blocks(found)
        ? !string.IsNullOrWhiteSpace(act.Reason) && MayRelease(work, life, found)
        : act.Knowingly || !string.IsNullOrWhiteSpace(act.Reason);

    private static bool MayRelease(Working work, Life life, Finding found) =>
        found.Norm.Release.IsEmpty || (work.Actor.Person is { } who && found.Norm.Release.Any(role => Rights.Holds(work, life.Site, role, who)));

    private static Refusal? Unsound(Working work, Life life, string text) =>
        Ending.IsEnded(work, life) ? TalkRefusals.TalkOver
        : string.IsNullOrWhiteSpace(text) || text.Length > Longest ? TalkRefusals.MessageLength(Longest)
        : null;
}
