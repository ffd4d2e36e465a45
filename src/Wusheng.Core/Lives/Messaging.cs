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
            var stopping = Outgoing.Check(work, before, act.Text, work.Now).Where(found => Outgoing.Stops(found) && !Passes(found, act)).ToList();
            faults.AddRange(stopping.Select(found => Refusals.Outgoing(found, Outgoing.Blocks(found))));
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

    private static bool Passes(Finding found, SendMessage act) => Outgoing.Blocks(found) ? !string.IsNullOrWhiteSpace(act.Reason) : act.Knowingly || !string.IsNullOrWhiteSpace(act.Reason);

    private static Refusal? Unsound(Working work, Life life, string text) =>
        Ending.IsEnded(work, life) ? Refusals.TalkOver
        : string.IsNullOrWhiteSpace(text) || text.Length > Longest ? Refusals.MessageLength(Longest)
        : null;
}
