using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wusheng.Core.Time;

/// <summary>Opening hours within one day, in minutes after midnight; 24:00 (1440) is the end of the day. The default value is empty.</summary>
public readonly record struct Period
{
    /// <summary>24:00, in minutes after midnight.</summary>
    public const int DayEnd = 24 * 60;

    /// <exception cref="ArgumentOutOfRangeException">The minutes leave the day, or the end is not after the start.</exception>
    public Period(int startMinute, int endMinute)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startMinute);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(endMinute, startMinute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endMinute, DayEnd);
        (StartMinute, EndMinute) = (startMinute, endMinute);
    }

    /// <summary>From 00:00 to 24:00.</summary>
    public static Period WholeDay { get; } = new(0, DayEnd);

    public int StartMinute { get; }

    public int EndMinute { get; }

    /// <summary>Length by the clock on the wall; on a night of changing clocks the time that really passes differs.</summary>
    public TimeSpan Length => TimeSpan.FromMinutes(EndMinute - StartMinute);

    /// <summary>Reads <c>08:30-12:00</c>. A period over midnight is refused: it has to be written as two.</summary>
    public static bool TryParse(string text, out Period period, [NotNullWhen(false)] out HoursProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (period, problem) = text.Split('-', StringSplitOptions.TrimEntries) is [var from, var to] && Minutes(from) is { } start && Minutes(to) is { } end
            ? Checked(text, start, end)
            : (default, HoursProblem.Unreadable(text));
        return problem is null;
    }

    public override string ToString() => $"{Clock(StartMinute)}-{Clock(EndMinute)}";

    private static (Period Period, HoursProblem? Problem) Checked(string text, int start, int end) => end.CompareTo(start) switch
    {
        < 0 => (default, HoursProblem.Overnight(text)),
        0 => (default, HoursProblem.Empty(text)),
        > 0 => (new Period(start, end), null),
    };

    private static int? Minutes(string clock)
    {
        if (clock is not [_, _, ':', _, _] || !Number(clock[..2], out var hour) || !Number(clock[3..], out var minute) || minute > 59)
        {
            return null;
        }

        return (hour * 60) + minute is <= DayEnd and var minutes ? minutes : null;
    }

    private static bool Number(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
