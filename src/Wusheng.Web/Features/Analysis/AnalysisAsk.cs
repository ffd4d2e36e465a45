using System.Globalization;

using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Analysis;

/// <summary>What the address of an analysis asks for: a kind of case, a stretch of time, a site, and perhaps one slice of one dimension.</summary>
public sealed record AnalysisAsk(string? Type, string? Site, DateOnly From, DateOnly Until, string? By, string? Is)
{
    /// <summary>How far back it reaches unless told.</summary>
    public const int Days = 90;

    private const int Longest = 128;

    public static AnalysisAsk Of(IQueryCollection query, DateOnly today)
    {
        var until = Day(query["until"]) ?? today;
        var from = Day(query["from"]) ?? until.AddDays(-Days);
        return new AnalysisAsk(Short(query["type"]), Short(query["site"]), from > until ? until : from, until, Short(query["by"]), Short(query["is"]));
    }

    public string Href => $"{Pages.Analysis}?{string.Join('&', Parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"))}";

    /// <summary>The cases of one value of a dimension, below the charts.</summary>
    public string Slice(string by, string value) => (this with { By = by, Is = value }).Href + "#records";

    /// <summary>The same cases in the list, as far as a list can say it; null where it cannot.</summary>
    public string? InList()
    {
        var all = new ListAsk { Is = "all", Type = Type, Site = Site, From = Text(From), Until = Text(Until) };
        return By switch
        {
            null => all.Href,
            Dimension.Site => (all with { Site = Is }).Href,
            Dimension.Person => (all with { Who = Is }).Href,
            Dimension.State => (all with { State = Is }).Href,
            Dimension.Month when DateOnly.TryParseExact(Is, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) =>
                (all with { From = Text(month < From ? From : month), Until = Text(month.AddMonths(1).AddDays(-1) is var last && last > Until ? Until : last) }).Href,
            _ when By.Contains('.', StringComparison.Ordinal) || Is is "yes" or "no" => null,
            _ => (all with { With = $"{By}:{Is}" }).Href,
        };
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private (string Name, string? Value)[] Parts => [("type", Type), ("site", Site), ("from", Text(From)), ("until", Text(Until)), ("by", By), ("is", Is)];

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;

    private static string? Short(string? text) => text?.Trim() is { Length: > 0 and <= Longest } kept ? kept : null;
}
