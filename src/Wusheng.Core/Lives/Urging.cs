namespace Wusheng.Core.Lives;

/// <summary>Reminding by hand: those who answer for the clock are told, never the one who reminds.</summary>
internal static class Urging
{
    internal static void Apply(Working work, Urge act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Row);
        if (facts.Type?.Clocks[act.Clock] is not { } clock || facts.Part.Clocks.GetValueOrDefault(act.Clock) is not { StoppedAt: null })
        {
            faults.Add(new Refusal(RefusalKind.WrongMoment, "clock", "这道时限没有在走，不用催。", "This clock is not running; nobody needs reminding."));
            return;
        }

        var charged = Telling.Receivers(facts, [clock.Charged ?? new Conditions.Path(["owner"])]).Where(who => who != work.Actor.Person).ToList();
        if (charged.Count == 0)
        {
            faults.Add(new Refusal(RefusalKind.WrongMoment, "nobody", "没有别人可催：这件在你手里，或还没有人负责。先改派。", "There is nobody else to remind: it is yours, or nobody's yet. Assign it first."));
            return;
        }

        work.Tell(act.Life, new Notified(act.Row, [.. charged], null, $"催办：{clock.Title} · {facts.Life.Number}", clock.Clause));
    }
}
