using Wusheng.Core.Scenarios;

namespace Wusheng.Whole.Tests;

/// <summary>A demonstration desk plays its day on whatever date it is first started: no act of it may be refused then.</summary>
public sealed class LaterDayTests
{
    private static readonly DateOnly written = new(2025, 10, 22);

    private static readonly Dictionary<string, Day> days = new() { ["telecom"] = new("telecom"), ["property"] = new("property") };

    /// <summary>Both ends of a week, a Saturday made up and the last day before a long holiday.</summary>
    public static TheoryData<string, string> Dates =>
        [.. from pack in days.Keys
            from date in new[] { "2026-11-16", "2026-11-20", "2026-02-14", "2026-09-30" }
            select (pack, date)];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Nothing_of_the_day_is_refused_on_another_date(string pack, string date)
    {
        var later = days[pack].On(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).DayNumber - written.DayNumber);

        Assert.Empty(later.Result.Failures);
        Assert.Equal(Opened(days[pack].Played), Opened(later));
    }

    /// <summary>What people opened; duties that recur on a day of the week are another matter.</summary>
    private static int Opened(Recording played) => played.Committed.Count(change => change.VersionBefore == 0 && change.Events[0].By is not null);
}
