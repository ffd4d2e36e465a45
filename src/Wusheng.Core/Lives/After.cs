using Wusheng.Core.Lives.Talk;

namespace Wusheng.Core.Lives;

/// <summary>What follows an instant of a life: its clocks turn, debts whose moment came are kept, those linked to it hear of it.</summary>
internal static class After
{
    internal static void Instant(Working work, Life before, LifeId id)
    {
        before = work.Instants.Since(id, before);
        ClockTurns.Turn(work, before, id);
        var fresh = new FreshMoments(before, work.Life(id));
        Owing.Hear(work, id, fresh);
        Relating.Tell(work, before, id, fresh);
        Signing.Void(work, before, id);
        Judging.Turn(work, before, id);
        work.Instants.Reach(work.Life(id));
    }

    /// <summary>The engine's own steps, of every life touched, of those that opened them and of those that point at them, until none can be taken.</summary>
    internal static void Settle(Working work)
    {
        while (Touched(work).Any(id => SystemSteps.Take(work, id)))
        {
        }
    }

    private static IEnumerable<LifeId> Touched(Working work)
    {
        var seen = new HashSet<LifeId>();
        foreach (var id in work.Changed)
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

    /// <summary>The moment of a row as a debt names it.</summary>
    internal static string OfRow(string moment, int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{moment}@{row}");
}
