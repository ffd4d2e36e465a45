using System.Globalization;
using System.Text.RegularExpressions;

namespace Wusheng.Core.Lives;

/// <summary>Numbers by a pattern such as <c>GZ{yyyyMMdd}-{0000}</c>: gapless per site and period (DOC-12).</summary>
internal static partial class Numbering
{
    /// <summary>Takes the next number; the series is the pattern with its date filled in, at the site.</summary>
    /// <param name="drill">Drills are numbered apart, so that the real numbers stay without gaps.</param>
    internal static string Next(IWorld world, string site, string? pattern, string type, DateTimeOffset now, bool drill = false)
    {
        var local = TimeZoneInfo.ConvertTime(now, world.Site(site).Zone);
        var dated = Braces().Replace((drill ? Drills.Number : "") + (pattern ?? type.ToUpperInvariant() + "{yyyyMMdd}-{0000}"), match => Part(match, local));
        var count = world.NextNumber($"{site}/{dated}");
        var counter = Counter().Match(dated);
        return counter.Success
            ? string.Concat(dated.AsSpan(0, counter.Index), count.ToString(counter.Groups[1].Value, CultureInfo.InvariantCulture), dated.AsSpan(counter.Index + counter.Length))
            : dated + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Part(Match match, DateTimeOffset local) => match.Groups[1].Value switch
    {
        "ww" => ISOWeek.GetWeekOfYear(local.DateTime).ToString("00", CultureInfo.InvariantCulture),
        var zeros when zeros.All(digit => digit == '0') => match.Value,
        var date => local.ToString(date.Length == 1 ? "%" + date : date, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"\{([yMdHww0]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{(0+)\}")]
    private static partial Regex Counter();
}
