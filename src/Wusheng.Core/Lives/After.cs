using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>What follows an instant of a life: its clocks turn, debts whose moment came are kept, those linked to it hear of it.</summary>
internal static class After
{
    internal static void Instant(Working work, Life before, LifeId id)
    {
        ClockTurns.Turn(work, before, id);
        var fresh = Fresh(before, work.Life(id));
        Owing.Keep(work, id, fresh);
        Owing.Move(work, id, fresh);
        Origin(work, id, fresh);
        Judging.Turn(work, before, id);
    }

    /// <summary>The engine's own steps, of every life touched, of those that opened them and of those that point at them, until none can be taken.</summary>
    internal static void Settle(Working work)
    {
        while (Touched(work).Any(id => SystemStep(work, id)))
        {
        }
    }

    private static IEnumerable<LifeId> Touched(Working work)
    {
        var seen = new HashSet<LifeId>();
        foreach (var id in work.Changes.Select(change => change.After.Id).ToList())
        {
            foreach (var known in Above(work, id).Concat(Referring(work, id)).Where(seen.Add))
            {
                yield return known;
            }
        }
    }

    private static IEnumerable<LifeId> Above(Working work, LifeId id)
    {
        for (LifeId? at = id; at is { } known; at = work.Life(known).Origin)
        {
            yield return known;
        }
    }

    private static IEnumerable<LifeId> Referring(Working work, LifeId id) =>
        work.Life(id).Links.GetValueOrDefault(Lives.Referring.Link, []).Select(link => link.Life);

    private static bool SystemStep(Working work, LifeId id)
    {
        var life = work.Life(id);
        if (Grammar.Type(work.Pack(life.Pack), life.Type) is not { } whole)
        {
            return false;
        }

        foreach (var row in life.Parts.Keys)
        {
            foreach (var step in Grammar.Row(whole, life, row).Steps.Where(step => step.BySystem))
            {
                if (IsPossible(work, id, row, step) && work.MayTake(id, row, step.Id))
                {
                    Stepping.Carry(work, id, row, step, Cause.NoSeats, []);
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPossible(Working work, LifeId id, int row, StepType step)
    {
        var facts = work.Facts(id, row);
        return Stepping.IsFrom(facts, step)
            && (step.When is null || ConditionEvaluator.Evaluate(step.When, facts) == Truth.True)
            && !Gates.Shut(facts, step.Needs).Any();
    }

    /// <summary>The opener hears of the moments of its child that it waits for.</summary>
    private static void Origin(Working work, LifeId id, HashSet<string> fresh)
    {
        var life = work.Life(id);
        if (life.Origin is not { } origin || life.As is not { } name || work.Find(origin) is not { } opener)
        {
            return;
        }

        var awaited = Awaited(work, opener).ToHashSet();
        foreach (var moment in fresh.Where(moment => awaited.Contains($"{name}.{moment}")))
        {
            var before = work.Life(origin);
            work.Own(origin, new LinkMoment(name, moment));
            ClockTurns.Turn(work, before, origin);
            Owing.Keep(work, origin, [$"{name}.{moment}"]);
        }
    }

    private static IEnumerable<string> Awaited(Working work, Life opener) =>
        (Grammar.Type(work.Pack(opener.Pack), opener.Type)?.Clocks ?? Named<ClockType>.None)
            .SelectMany(clock => clock.From.Any.Concat(clock.Until.Any)).Select(path => path.ToString())
            .Concat(Owing.OpenOf(work, opener.Id).Select(debt => Ending.Text(debt, "until")));

    private static HashSet<string> Fresh(Life before, Life after) =>
    [
        .. after.Whole.Moments
            .Where(moment => moment.Value.Count > (before.Whole.Moments.GetValueOrDefault(moment.Key)?.Count ?? 0))
            .Select(moment => moment.Key),
    ];
}
