using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

/// <summary>Random trials around the nights on which clocks change, in zones that change them in unlike ways.</summary>
internal static class Trials
{
    // Half an hour (Lord Howe), at midnight (Beirut, Sao Paulo), one minute past it (St Johns), a whole day (Apia), in Ramadan (Casablanca).
    private static readonly Gen<TimeZoneInfo> Zones = Gen.Elements(
        ((string[])[
            "Asia/Shanghai", "Asia/Kolkata", "America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Beirut", "America/Sao_Paulo",
            "America/St_Johns", "Pacific/Apia", "Africa/Casablanca", "Asia/Tehran",
        ]).Select(TimeZoneInfo.FindSystemTimeZoneById));

    private static readonly Gen<DateTimeOffset> Nights = Gen.Elements(
        ((string[])["2009-03-08", "2010-11-07", "2011-12-29", "2016-10-15", "2018-02-17", "2024-03-10", "2026-03-28", "2026-10-04", "2026-10-24", "2027-12-31"])
            .Select(day => new DateTimeOffset(Some.Day(day), default, TimeSpan.Zero)));

    private static readonly Gen<Limit> Limits = Gen.OneOf(
        Gen.Choose(1, 4000).Select(minutes => new Limit(minutes, LimitUnit.Minute)),
        Gen.Choose(1, 200_000).Select(seconds => new Limit(seconds, LimitUnit.Second)),
        Gen.Choose(1, 12).Select(Limit.OfWorkingDays));

    private static Gen<Trial> All =>
        from zone in Zones
        from week in Weeks
        from night in Nights
        from minute in Gen.Choose(-3000, 3000)
        from exceptions in Few(Exception(DateOnly.FromDateTime(night.Date)), 5)
        from limit in Limits
        from later in Gen.Choose(0, 30_000)
        from pauses in Few(Pauses(night), 3)
        select new Trial(zone, week, exceptions, night.AddMinutes(minute), limit, TimeSpan.FromMinutes(later), pauses);

    private static Gen<WeekPattern> Weeks => Gen.ArrayOf(Gen.OneOf(Hours, Hours, Gen.Constant(ImmutableArray<Period>.Empty)), 7).Select(days =>
        WeekPattern.TryCreate(days.Select((hours, day) => ((DayOfWeek)day, hours.AsEnumerable())), out var week, out _) ? week : WeekPattern.Closed);

    private static Gen<ImmutableArray<Period>> Hours => Gen.ArrayOf(Gen.Choose(0, 48), 6).Select(cuts =>
        cuts.Distinct().Order().Chunk(2).Where(pair => pair.Length == 2).Select(pair => new Period(pair[0] * 30, pair[1] * 30)).ToImmutableArray());

    /// <summary>Runs a property over the same trials every time.</summary>
    public static void Check(int count, Action<Trial> property) =>
        Prop.ForAll(Arb.From(All), property).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20261121, 235));

    private static Gen<List<T>> Few<T>(Gen<T> each, int most) => from count in Gen.Choose(0, most) from list in Gen.ListOf(each, count) select list.ToList();

    private static Gen<DayException> Exception(DateOnly around) =>
        from day in Gen.Choose(-5, 20)
        from kind in Gen.Choose(0, 3)
        from hours in Hours
        from replaced in Gen.Choose(-7, 7)
        let date = around.AddDays(day)
        select kind switch
        {
            0 => DayException.Holiday(date),
            1 => DayException.MakeUpDay(date),
            2 => DayException.MakeUpDay(date, date.AddDays(replaced)),
            _ => DayException.HalfDay(date, hours),
        };

    private static Gen<Pause> Pauses(DateTimeOffset around) =>
        from start in Gen.Choose(-4000, 10_000)
        from length in Gen.Choose(-60, 4000)
        select new Pause(around.AddMinutes(start), around.AddMinutes(start + length), "等待");
}
