using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Times as people write them, at their site: 2026-03-06 18:00, 18:00 (today), 2026-03-05 14:00-15:30.</summary>
internal static class Times
{
    private static readonly string[] MomentForms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly string[] HourForms = ["HH:mm", "HH:mm:ss", "H:mm"];

    internal static Reading Day(FieldType field, string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? Reading.Of(new Value.Day(day))
        : Reading.No(field, $"应是日期，如 2026-03-06，写的是“{text}”。", $"must be a date such as 2026-03-06, not '{text}'.");

    internal static Reading Moment(FieldType field, string text, TimeZoneInfo zone, DateTimeOffset now) => At(text, zone, now) is { } at
        ? Reading.Of(new Value.Moment(at))
        : Reading.No(field, $"应是时间，如 2026-03-06 18:00，写的是“{text}”。", $"must be a time such as 2026-03-06 18:00, not '{text}'.");

    internal static Reading Duration(FieldType field, string text) => Limit.TryParse(text, out var limit) && !limit.IsWorkingDays
        ? Reading.Of(new Value.Duration(limit.Time))
        : Reading.No(field, $"应是时长，如 30m 或 2h，写的是“{text}”。", $"must be a length of time such as 30m, not '{text}'.");

    internal static Reading Slot(FieldType field, Given given, TimeZoneInfo zone, DateTimeOffset now)
    {
        var (start, end, of) = given switch
        {
            Given.Map map => (Text(map, "start") ?? Text(map, "from"), Text(map, "end") ?? Text(map, "to"), Text(map, "of")),
            Given.Text text => Ends(text.Content.Trim()),
            _ => default,
        };
        var from = start is null ? null : At(start, zone, now);
        var to = end is null ? null : At(end, zone, from ?? now);
        return from is null || to is null || to <= from
            ? Reading.No(field, "应是一段时间，如 2026-03-05 14:00-15:00。", "must be a stretch of time such as 2026-03-05 14:00-15:00.")
            : Reading.Of(new Value.Slot(from.Value, to.Value, of));
    }

    /// <summary>The moment a text means at a site; a bare time of day is today's.</summary>
    internal static DateTimeOffset? At(string text, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (DateTime.TryParseExact(text, MomentForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return Local(local, zone);
        }

        if (TimeOnly.TryParseExact(text, HourForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            return Local(TimeZoneInfo.ConvertTime(now, zone).Date + hour.ToTimeSpan(), zone);
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null;
    }

    // A local time the clocks skip begins when they land; a doubled one is its first.
    private static DateTimeOffset Local(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static (string? Start, string? End, string? Of) Ends(string text)
    {
        var cut = text.LastIndexOf('-');
        return cut > 10 || (cut > 0 && text.Length < 14) ? (text[..cut].Trim(), text[(cut + 1)..].Trim(), null) : default;
    }

    private static string? Text(Given.Map map, string name) => (map.Of.GetValueOrDefault(name) as Given.Text)?.Content.Trim();
}
