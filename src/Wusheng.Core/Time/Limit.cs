using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Wusheng.Core.Time;

/// <summary>
/// How long something may take, as written: <c>20s 3m 24h 5d 2wd</c>. It keeps its unit, because <c>d</c> (24 hours) and
/// <c>wd</c> are not allowed on the same calendars. At most ten years. The default value is zero seconds.
/// </summary>
public readonly record struct Limit
{
    private const int MostDays = 3660;

    private static readonly (string Suffix, TimeSpan Length)[] Units =
    [
        ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)), ("d", TimeSpan.FromDays(1)), ("wd", TimeSpan.FromDays(1)),
    ];

    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or more than ten years.</exception>
    public Limit(int amount, LimitUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount * Units[(int)unit].Length, TimeSpan.FromDays(MostDays));
        (Amount, Unit) = (amount, unit);
    }

    public int Amount { get; }

    public LimitUnit Unit { get; }

    public bool IsWorkingDays => Unit == LimitUnit.WorkingDay;

    /// <summary>The working days; zero for a limit of time.</summary>
    public int WorkingDays => IsWorkingDays ? Amount : 0;

    /// <summary>The time; zero for a limit in working days.</summary>
    public TimeSpan Time => IsWorkingDays ? TimeSpan.Zero : Amount * Units[(int)Unit].Length;

    public static Limit OfWorkingDays(int days) => new(days, LimitUnit.WorkingDay);

    /// <summary>A limit in the largest of hours, minutes and seconds that fits; parts of a second are dropped.</summary>
    public static Limit Of(TimeSpan time) => (time.TotalSeconds % 3600, time.TotalSeconds % 60) switch
    {
        (0, _) => new Limit((int)time.TotalHours, LimitUnit.Hour),
        (_, 0) => new Limit((int)time.TotalMinutes, LimitUnit.Minute),
        _ => new Limit((int)time.TotalSeconds, LimitUnit.Second),
    };

    /// <exception cref="FormatException">The text is not a limit.</exception>
    public static Limit Parse(string text) =>
        TryParse(text, out var limit) ? limit : throw new FormatException($"'{text}' is no limit; write 20s, 3m, 24h, 5d or 2wd.");

    public static bool TryParse([NotNullWhen(true)] string? text, out Limit limit)
    {
        limit = default;
        var digits = text?.TakeWhile(char.IsAsciiDigit).Count() ?? 0;
        var unit = digits == 0 ? -1 : Array.FindIndex(Units, each => text.AsSpan(digits).SequenceEqual(each.Suffix));
        if (unit < 0
            || !int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount * Units[unit].Length > TimeSpan.FromDays(MostDays))
        {
            return false;
        }

        limit = new Limit(amount, (LimitUnit)unit);
        return true;
    }

    /// <summary>Whether this allows more than <paramref name="other"/>; null when one counts time and the other working days.</summary>
    public bool? IsLooserThan(Limit other) =>
        IsWorkingDays == other.IsWorkingDays ? (WorkingDays, Time).CompareTo((other.WorkingDays, other.Time)) > 0 : null;

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Units[(int)Unit].Suffix;
}
