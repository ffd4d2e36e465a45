namespace Wusheng.Core.Time;

/// <summary>The opening hours of an ordinary week; each day has any number of periods, in order and without overlap.</summary>
public sealed record WeekPattern
{
    private readonly ImmutableArray<ImmutableArray<Period>> _days;

    private WeekPattern(IEnumerable<ImmutableArray<Period>> fromSunday) => _days = [.. fromSunday];

    /// <summary>Closed on every day.</summary>
    public static WeekPattern Closed { get; } = new(Enumerable.Repeat<ImmutableArray<Period>>([], 7));

    /// <summary>Open from 00:00 to 24:00 on every day.</summary>
    public static WeekPattern RoundTheClock { get; } = new(Enumerable.Repeat<ImmutableArray<Period>>([Period.WholeDay], 7));

    public ImmutableArray<Period> this[DayOfWeek day] => _days[(int)day];

    /// <summary>The hours of the first weekday, counted from Monday, that has any; empty when the week has none.</summary>
    public ImmutableArray<Period> FirstWorkingHours => WeekDays.FromMonday.Select(day => this[day]).FirstOrDefault(hours => !hours.IsEmpty, []);

    /// <summary>Days not named are closed. On false every fault is in <paramref name="problems"/> and <paramref name="week"/> is <see cref="Closed"/>.</summary>
    public static bool TryCreate(
        IEnumerable<(DayOfWeek Day, IEnumerable<Period> Hours)> days, out WeekPattern week, out ImmutableArray<HoursProblem> problems)
    {
        var written = days.Select(day => (day.Day, Hours: Periods.InOrder(day.Hours))).ToList();
        problems =
        [
            .. written.GroupBy(day => day.Day).Where(group => group.Count() > 1).Select(group => HoursProblem.DayTwice(group.Key)),
            .. written.SelectMany(day => Periods.Overlaps(day.Hours)),
        ];
        week = problems.IsEmpty
            ? new WeekPattern(Enumerable.Range(0, 7).Select(day => written.FirstOrDefault(each => (int)each.Day == day, (default, [])).Hours))
            : Closed;
        return problems.IsEmpty;
    }

    /// <summary>Reads a week as packs write it: <c>mon-fri</c> and its periods.</summary>
    public static bool TryRead(
        IEnumerable<(string Days, IEnumerable<string> Hours)> lines, out WeekPattern week, out ImmutableArray<HoursProblem> problems)
    {
        var reading = new WeekReading();
        foreach (var (days, hours) in lines)
        {
            reading.Read(days, hours);
        }

        var sound = TryCreate(reading.Days, out week, out var more);
        problems = [.. reading.Problems, .. more];
        week = problems.IsEmpty ? week : Closed;
        return sound && problems.IsEmpty;
    }

    public bool Equals(WeekPattern? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => string.Join(
        "; ", WeekDays.FromMonday.Where(day => !this[day].IsEmpty).Select(day => $"{WeekDays.Name(day)} {string.Join(' ', this[day])}"));
}
