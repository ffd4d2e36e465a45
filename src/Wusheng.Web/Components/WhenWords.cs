using System.Globalization;

using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Components;

/// <summary>Moments in the desk's words, at the site: today and yesterday by name, other days by date.</summary>
internal sealed class WhenWords(DateTimeOffset now, TimeZoneInfo zone, IStringLocalizer<Texts> say)
{
    private readonly DateTimeOffset here = TimeZoneInfo.ConvertTime(now, zone);

    /// <summary>"今天 14:02".</summary>
    public string At(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        return (local.Date - here.Date).Days switch
        {
            0 => say["when.today", Hour(local)],
            -1 => say["when.yesterday", Hour(local)],
            1 => say["when.tomorrow", Hour(local)],
            _ => local.ToString(local.Year == here.Year ? "MM-dd HH:mm" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>"10 月 12 日 周一".</summary>
    public string Day(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).ToString(say["day.format"], CultureInfo.CurrentCulture);

    public string Hour(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A length in whole minutes: "4 分", "2 时 41 分".</summary>
    public string Span(TimeSpan length) => length switch
    {
        { TotalMinutes: < 1 } => say["took.seconds", (int)length.TotalSeconds],
        { TotalHours: < 1 } => say["took.minutes", (int)length.TotalMinutes],
        { TotalDays: < 1 } => say["took.hours", length.Hours, length.Minutes],
        _ => say["took.days", (int)length.TotalDays, length.Hours],
    };
}
