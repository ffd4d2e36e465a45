using Wusheng.Core.Time;

namespace Wusheng.Bench;

/// <summary>Due times and elapsed times of a Chinese desk with lunch, Saturdays and holidays, against walking day by day.</summary>
public static class DueTimeBench
{
    private const int Starts = 100_000;
    private const int NaiveStarts = 2_000;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly WeekPattern Week = DeskWeek();
    private static readonly HashSet<DateOnly> Holidays = [.. Enumerable.Range(0, 30).Select(n => new DateOnly(2025 + (n / 15), 1 + (n % 12), 1 + (n % 9)))];
    private static readonly BusinessCalendar Desk = BusinessCalendar.Create("desk", "1", Zone, Week, Holidays.Select(day => DayException.Holiday(day)));
    private static readonly DayByDay Naive = new(Zone, Week, Holidays);
    private static readonly DateTimeOffset[] Moments = RandomMoments();
    private static readonly Pause[] OnePause = new Pause[1];

    public static void Run(TextWriter report)
    {
        report.WriteLine("One thread, starts at random seconds of 2025 and 2026, medians of 7 rounds. Target: at least 1 million a second and no allocation.\n");
        report.WriteLine("| operation | a second | bytes each | naive, a second | naive, bytes each | times faster |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (title, limit) in (ReadOnlySpan<(string, TimeSpan)>)[("30 minutes", TimeSpan.FromMinutes(30)), ("24 hours", TimeSpan.FromHours(24)), ("200 hours", TimeSpan.FromHours(200))])
        {
            Row(report, $"due after {title}", at => Desk.Add(at, limit).UtcTicks, at => Naive.Add(at, limit).UtcTicks);
            Row(report, $"elapsed over {title} of working time", at => Desk.Elapsed(at, at + (limit * 4)).Ticks, at => Naive.Elapsed(at, at + (limit * 4)).Ticks);
        }

        Row(report, "10 minutes before", at => Desk.Subtract(at, TimeSpan.FromMinutes(10)).Ticks);
        Row(report, "2 working days", at => Desk.AddWorkingDays(at, 2).Ticks);
        Row(report, "due after 24 hours with one pause", DueWithPause);
    }

    private static void Row(TextWriter report, string title, Func<DateTimeOffset, long> fast, Func<DateTimeOffset, long>? naive = null)
    {
        var measured = Measured.Of(Starts, () => Sum(Starts, fast));
        report.WriteLine($"| {title} | {measured.PerSecond:N0} | {measured.BytesEach:N0} | {(naive is null ? "– | – | –" : Compared(title, measured, fast, naive))} |");
    }

    private static string Compared(string title, Measured measured, Func<DateTimeOffset, long> fast, Func<DateTimeOffset, long> naive)
    {
        if (Moments.Take(NaiveStarts).FirstOrDefault(at => naive(at) != fast(at)) is var odd && odd != default)
        {
            throw new InvalidOperationException($"The naive calendar and the fast one disagree on '{title}' from {odd:O}.");
        }

        var baseline = Measured.Of(NaiveStarts, () => Sum(NaiveStarts, naive));
        return $"{baseline.PerSecond:N0} | {baseline.BytesEach:N0} | {measured.PerSecond / baseline.PerSecond:N0}";
    }

    private static long Sum(int count, Func<DateTimeOffset, long> operation)
    {
        var sum = 0L;
        for (var i = 0; i < count; i++)
        {
            sum = unchecked(sum + operation(Moments[i]));
        }

        return sum;
    }

    private static long DueWithPause(DateTimeOffset at)
    {
        OnePause[0] = new Pause(at.AddHours(1), at.AddHours(30));
        return ClockRunTimes.Due(Desk, at, new Limit(24, LimitUnit.Hour), OnePause)!.Value.Ticks;
    }

    private static WeekPattern DeskWeek() =>
        WeekPattern.TryRead([("mon-fri", ["08:30-12:00", "13:30-18:00"]), ("sat", ["09:00-12:00"])], out var week, out _) ? week : WeekPattern.Closed;

    private static DateTimeOffset[] RandomMoments()
    {
        var random = new Random(5);
        var from = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return [.. Enumerable.Range(0, Starts).Select(_ => from.AddSeconds(random.Next(2 * 365 * 86_400)))];
    }
}
