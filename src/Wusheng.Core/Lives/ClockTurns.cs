using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Turns the clocks of a life after what happened in one instant: an until before a from, then pauses, then due times that moved.
/// </summary>
internal static class ClockTurns
{
    /// <param name="before">The life as it was before that instant; its moments tell what is new.</param>
    internal static void Turn(Working work, Life before, LifeId id)
    {
        var life = work.Life(id);
        var whole = Grammar.Type(work.Pack(life.Pack), life.Type);
        for (var row = 0; whole is not null && row < life.Parts.Count; row++)
        {
            if (Grammar.Row(whole, life, row) is { Clocks.Count: > 0 } type)
            {
                Turn(work, before, id, row, type);
            }
        }
    }

    private static void Turn(Working work, Life before, LifeId id, int row, LifeType type)
    {
        var fresh = Fresh(work, before, id, row, type);
        for (var i = 0; i < type.Clocks.Count; i++)
        {
            Turn(work, id, row, type.Clocks[i], fresh);
        }
    }

    private static void Turn(Working work, LifeId id, int row, ClockType type, HashSet<string> fresh)
    {
        // Of most clocks most instants are no business: neither do they run nor does anything start them.
        if (Running(work, id, row, type) is null && !Touches(type.From, fresh))
        {
            return;
        }

        var facts = work.Facts(id, row);
        var clock = facts.Part.Clocks.GetValueOrDefault(type.Id);
        if (clock is { IsRunning: true } && Happens(type.Until, fresh, facts))
        {
            Stop(work, id, row, type, ended: false);
            if (type.Again && !Over(facts))
            {
                Start(work, id, row, type);
            }
        }

        if (Running(work, id, row, type) is null && Happens(type.From, fresh, facts) && (type.Outlives || !Over(facts)))
        {
            Start(work, id, row, type);
        }

        Keep(work, id, row, type);
    }

    private static void Keep(Working work, LifeId id, int row, ClockType type)
    {
        if (Running(work, id, row, type) is not { } clock)
        {
            return;
        }

        var facts = work.Facts(id, row);
        if (Over(facts) && !type.Outlives)
        {
            Stop(work, id, row, type, ended: true);
            return;
        }

        var standsStill = type.Pauses is not null && ConditionEvaluator.Evaluate(type.Pauses, facts) == Truth.True;
        if (standsStill != clock.IsPaused)
        {
            Toggle(work, id, row, type, clock, standsStill);
        }
        else if (!clock.IsPaused && Clockwork.Due(facts, type, clock) is var due && due != clock.Due)
        {
            work.Own(id, new ClockMoved(row, type.Id, due));
        }
    }

    private static void Toggle(Working work, LifeId id, int row, ClockType type, ClockNow clock, bool standsStill)
    {
        if (standsStill)
        {
            work.Own(id, new ClockPaused(row, type.Id));
            return;
        }

        var closed = clock with { Pauses = clock.Pauses.SetItem(clock.Pauses.Length - 1, clock.Pauses[^1] with { To = work.Now }) };
        work.Own(id, new ClockResumed(row, type.Id, Clockwork.Due(work.Facts(id, row), type, closed)));
    }

    private static void Start(Working work, LifeId id, int row, ClockType type)
    {
        var facts = work.Facts(id, row);
        var run = (facts.Part.Clocks.GetValueOrDefault(type.Id)?.Run ?? 0) + 1;
        var due = Clockwork.Due(facts, type, new ClockNow(type.Id, run, work.Now));
        work.Own(id, new ClockStarted(row, type.Id, run, due));
    }

    private static void Stop(Working work, LifeId id, int row, ClockType type, bool ended) => work.Own(id, new ClockStopped(row, type.Id, ended));

    private static ClockNow? Running(Working work, LifeId id, int row, ClockType type) =>
        work.Life(id).Parts[row].Clocks.GetValueOrDefault(type.Id) is { IsRunning: true } clock ? clock : null;

    private static bool Happens(Moments moments, HashSet<string> fresh, LifeFacts facts) =>
        Touches(moments, fresh) && (moments.When is null || ConditionEvaluator.Evaluate(moments.When, facts) == Truth.True);

    private static bool Touches(Moments moments, HashSet<string> fresh)
    {
        foreach (var path in fresh.Count == 0 ? [] : moments.Any)
        {
            if (fresh.Contains(path.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Over(LifeFacts facts) =>
        (facts.Type is { } type && Ending.IsEnd(type, facts.Part.State))
        || (facts.Whole is { } whole && Ending.IsEnd(whole, facts.Life.State));

    /// <summary>The moments that are new to a place: its own, and its parent's under names the place does not use itself.</summary>
    private static HashSet<string> Fresh(Working work, Life before, LifeId id, int row, LifeType type)
    {
        var after = work.Life(id);
        var fresh = FreshMoments.In(before.Parts.GetValueOrDefault(row), after.Parts[row]).ToHashSet(StringComparer.Ordinal);
        for (var above = row; above != 0;)
        {
            above = after.Parts[above].Parent;
            fresh.UnionWith(FreshMoments.In(before.Parts.GetValueOrDefault(above), after.Parts[above]).Where(name => name != "opened" && !Knows(type, name)));
        }

        return fresh;
    }

    private static bool Knows(LifeType type, string name) =>
        type.Fields.Has(name) || type.Steps.Has(name) || type.Seats.Has(name) || type.Rows.Has(name) || type.Clocks.Has(name);
}
