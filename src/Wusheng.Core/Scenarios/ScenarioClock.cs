using System.Globalization;
using Wusheng.Core.Conditions;

namespace Wusheng.Core.Scenarios;

/// <summary>Reads the moments of a scenario: a time without a date stays on the day of the item before.</summary>
internal sealed class ScenarioClock(DateTime starts)
{
    private static readonly string[] hours = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];
    private static readonly string[] wholes = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd H:mm:ss"];

    private DateTime last = starts;

    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone) =>
        SiteTime.MomentOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zone);

    /// <returns>The moment, or null when the text is no time.</returns>
    public DateTimeOffset? Read(string? at, TimeZoneInfo zone)
    {
        if (at is not null)
        {
            if (Local(at) is not { } local)
            {
                return null;
            }

            last = local;
        }

        return Moment(last, zone);
    }

    private DateTime? Local(string at) =>
        TimeOnly.TryParseExact(at, hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? DateOnly.FromDateTime(last).ToDateTime(hour)
            : DateTime.TryParseExact(at, wholes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole) ? whole : null;
}
