using Wusheng.Core.Time;

namespace Wusheng.Web.Features.Cases;

/// <summary>Why a clock is due when it is: its stretches, and what it was reckoned by.</summary>
public sealed record ClockWhy(Life Life, ClockView Clock, DueExplanation Reckoned, PackWords Words, TimeZoneInfo Zone, DateTimeOffset Now, string? Calendar)
{
    public string Title => Words.Clock(Clock.Type.Id);

    /// <summary>Null when there is no such clock, or it has not begun, or its due time was appointed.</summary>
    public static ClockWhy? Of(IWorld world, Life life, int row, string clock, DateTimeOffset now)
    {
        var pack = world.Pack(life.Pack);
        return life.Parts.ContainsKey(row) && PackWords.Of(pack, life.Type) is { } words
            && ClockViews.Of(world, life, now).FirstOrDefault(view => view.Row == row && view.Type.Id == clock) is { } view
            && ClockViews.Why(world, life, row, clock, now) is { } reckoned
            ? new ClockWhy(life, view, reckoned, words.Part(life, row), world.Site(life.Site).Zone, now, view.Type.Calendar)
            : null;
    }

    /// <summary>The stretches cut at midnight, those of a closed day or more joined into one.</summary>
    public IEnumerable<CalendarStretch> Lines() => Joined(Reckoned.Stretches.SelectMany(Days));

    private IEnumerable<CalendarStretch> Days(CalendarStretch stretch)
    {
        if (!stretch.Counts || Calendar is null)
        {
            yield return stretch;
            yield break;
        }

        var from = stretch.Interval.Start;
        for (var midnight = Midnight(from); midnight < stretch.Interval.End; midnight = Midnight(from))
        {
            yield return stretch with { Interval = new Interval(from, midnight) };
            from = midnight;
        }

        yield return stretch with { Interval = new Interval(from, stretch.Interval.End) };
    }

    private static IEnumerable<CalendarStretch> Joined(IEnumerable<CalendarStretch> stretches)
    {
        CalendarStretch? before = null;
        foreach (var stretch in stretches.Where(stretch => stretch.Interval.Length > TimeSpan.Zero))
        {
            if (before is { Counts: false } open && open.Kind == stretch.Kind && open.Reason == stretch.Reason && open.Kind != StretchKind.Paused)
            {
                before = open with { Interval = new Interval(open.Interval.Start, stretch.Interval.End) };
                continue;
            }

            if (before is { } done)
            {
                yield return done;
            }

            before = stretch;
        }

        if (before is { } last)
        {
            yield return last;
        }
    }

    private DateTimeOffset Midnight(DateTimeOffset at)
    {
        var day = TimeZoneInfo.ConvertTime(at, Zone).Date.AddDays(1);
        return new DateTimeOffset(day, Zone.GetUtcOffset(day)).ToUniversalTime();
    }
}
