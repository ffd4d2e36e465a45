using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Lets everything of a life that is due happen, each at its own moment and in order: the breach at the due instant, then what the
/// clock's table says. Whatever the watch may have missed, a command first lives through.
/// </summary>
internal static class PassingTime
{
    // A pack cannot make time pass for ever: a repeating debt renews itself at most this often in one go.
    private const int MostInOneGo = 10_000;

    internal static void Until(Working work, LifeId id, DateTimeOffset until, bool including)
    {
        var now = work.Now;
        for (var done = 0; done < MostInOneGo && Next(work, id) is { } next && (next.At < until || (including && next.At == until)); done++)
        {
            work.Now = next.At > work.Life(id).LastAt ? next.At : work.Life(id).LastAt;
            Happen(work, id, next);

            // What one moment brings belongs together: a step of the engine that ends the life must not cut off the table's own words.
            if (Next(work, id) is not { } more || more.At > next.At)
            {
                After.Settle(work);
            }
        }

        work.Now = now;
    }

    /// <summary>What of a life is due next; null when nothing ever will be as things stand.</summary>
    internal static DueNext? Next(IWorld world, LifeId id)
    {
        if (world.Find(id) is not { } life || Grammar.Type(world.Pack(life.Pack), life.Type) is not { } whole)
        {
            return null;
        }

        DueNext? soonest = null;
        foreach (var (row, part) in life.Parts)
        {
            foreach (var clock in part.Clocks.Values.Where(clock => clock is { IsRunning: true, Due: not null }))
            {
                var next = Grammar.Row(whole, life, row).Clocks[clock.Clock] is { } type ? Next(new LifeFacts(world, life, row, life.LastAt, null), row, type, clock) : null;
                soonest = next is not null && (soonest is null || next.At < soonest.At) ? next : soonest;
            }
        }

        return soonest;
    }

    private static DueNext? Next(LifeFacts facts, int row, ClockType type, ClockNow clock)
    {
        var due = clock.Due!.Value;
        DueNext? soonest = clock.BreachedAt is null ? new DueNext(row, type, due, null) : null;
        var calendar = Clockwork.Calendar(facts, type);
        foreach (var entry in type.At.Where(entry => !clock.Fired.Contains(entry.Offset.ToString())))
        {
            var at = entry.Offset.From(calendar, due);
            if (soonest is null || at < soonest.At)
            {
                soonest = new DueNext(row, type, at, entry);
            }
        }

        return soonest?.At == Time.BusinessCalendar.Never ? null : soonest;
    }

    private static void Happen(Working work, LifeId id, DueNext next)
    {
        var before = work.Life(id);
        if (next.Entry is { } entry)
        {
            Fire(work, id, next, entry);
        }
        else
        {
            work.Own(id, new ClockBreached(next.Row, next.Clock.Id));
            AtDue(work, id, next);
        }

        After.Instant(work, before, id);
    }

    // The breach and what the table says of the due time are one instant: a step the breach brings about must not silence it.
    private static void AtDue(Working work, LifeId id, DueNext next)
    {
        var fired = work.Life(id).Parts[next.Row].Clocks[next.Clock.Id].Fired;
        foreach (var entry in next.Clock.At.Where(entry => entry.Offset.Distance.Amount == 0 && !fired.Contains(entry.Offset.ToString())))
        {
            Fire(work, id, next, entry);
        }
    }

    private static void Fire(Working work, LifeId id, DueNext next, AtEntry entry)
    {
        work.Own(id, new ClockFired(next.Row, next.Clock.Id, entry.Offset.ToString()));
        Effects.Do(work, new Cause(id, next.Row, Cause.NoSeats, Words(next.Clock, entry), next.Clock.Clause), entry.Does, []);
    }

    private static string Words(ClockType clock, AtEntry entry) => entry.Offset switch
    {
        { Distance.Amount: 0 } => $"{clock.Title}到了",
        { IsBefore: true } => $"{clock.Title}还剩 {Slots.Span(entry.Offset.Distance.Time)}",
        _ => $"{clock.Title}已超 {Slots.Span(entry.Offset.Distance.Time)}",
    };
}

/// <summary>The next thing that time brings to a life.</summary>
/// <param name="Entry">The table's entry, or null for the breach itself.</param>
internal sealed record DueNext(int Row, ClockType Clock, DateTimeOffset At, AtEntry? Entry);
