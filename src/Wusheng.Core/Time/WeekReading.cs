namespace Wusheng.Core.Time;

/// <summary>Gathers the days and the faults of a written week, so that all faults are told at once.</summary>
internal sealed class WeekReading
{
    public List<(DayOfWeek Day, IEnumerable<Period> Hours)> Days { get; } = [];

    public List<HoursProblem> Problems { get; } = [];

    public void Read(string days, IEnumerable<string> hours)
    {
        if (!WeekDays.TryParse(days, out var named))
        {
            Problems.Add(HoursProblem.UnknownDay(days));
        }

        var periods = hours.Select(ReadPeriod).OfType<Period>().ToImmutableArray();
        Days.AddRange(named.Select(day => (day, periods.AsEnumerable())));
    }

    private Period? ReadPeriod(string text)
    {
        if (Period.TryParse(text, out var period, out var problem))
        {
            return period;
        }

        Problems.Add(problem);
        return null;
    }
}
