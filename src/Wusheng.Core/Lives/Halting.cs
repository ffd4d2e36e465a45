using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>A life stopped by hand, taken up again, or opened again after its end; each with its reason.</summary>
internal static class Halting
{
    internal static void Hold(Working work, Hold act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("停"));
        }
        else if (life.HeldFor is { } already)
        {
            faults.Add(Refusals.Held($"这张单已经停着：{already}。", $"Already on hold: {already}."));
        }
        else
        {
            work.Tell(act.Life, new HeldByHand(act.Reason));
        }
    }

    internal static void Resume(Working work, ResumeHeld act, List<Refusal> faults)
    {
        if (work.Life(act.Life).HeldFor is null)
        {
            faults.Add(Refusals.Held("这张单没有停着。", "It is not on hold."));
            return;
        }

        work.Tell(act.Life, new ResumedByHand());
    }

    internal static void Reopen(Working work, Reopen act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        var type = Grammar.Type(work.Pack(life.Pack), life.Type);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("重开"));
        }
        else if (type is null || !type.Ends.Contains(life.State))
        {
            faults.Add(Refusals.From(new StepType("reopen", "重开"), type?.States[life.State]?.Title ?? life.State));
        }
        else if (type.Reopens is { IsEmpty: true })
        {
            faults.Add(Refusals.NoReopening with { Clause = type.Clause });
        }
        else if (!Reopening.May(work, life, type, work.Actor.Person))
        {
            faults.Add(Refusals.Reopens(Titles.Roles(work.Facts(act.Life), Reopening.By(life, type))) with { Clause = type.Clause });
        }
        else if (Reopening.States(life, type) is var been && (act.State ?? been.LastOrDefault()) is { } state && been.Contains(state))
        {
            work.Tell(act.Life, new Reopened(state, act.Reason));
        }
        else
        {
            faults.Add(Refusals.NeverThere(type.States[act.State ?? ""]?.Title ?? act.State ?? "", [.. been.Select(each => type.States[each]!.Title)]));
        }
    }
}
