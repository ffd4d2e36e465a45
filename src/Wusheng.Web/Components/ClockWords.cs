using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Components;

/// <summary>How long in the desk's words. <c>clocks.js</c> speaks the same words from the same resources.</summary>
internal static class ClockWords
{
    private static readonly string[] InScript = ["hours", "days", "late"];

    public static string Left(TimeSpan left, IStringLocalizer<Texts> say) =>
        left <= TimeSpan.Zero ? say["clock.late", Length(left, say)] : Length(left, say);

    /// <summary>Under an hour minutes and seconds, under a day hours and minutes, then days and hours.</summary>
    public static string Length(TimeSpan length, IStringLocalizer<Texts> say)
    {
        var whole = length.Duration();
        return whole.TotalHours < 1 ? whole.ToString(@"mm\:ss", CultureInfo.InvariantCulture)
            : whole.TotalDays < 1 ? say["clock.hours", whole.Hours, whole.Minutes]
            : say["clock.days", whole.Days, whole.Hours];
    }

    public static string ForScript(IStringLocalizer<Texts> say) =>
        JsonSerializer.Serialize(InScript.ToDictionary(word => word, word => say[$"clock.{word}"].Value));
}
