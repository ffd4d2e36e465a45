using Microsoft.Extensions.Localization;

using Wusheng.Core.Lives.Counting;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Analysis;

/// <summary>Counts the cases of one kind that one person may see, by what the standard tells them apart by, and how long each step took.</summary>
internal sealed class AnalysisReading(CallerSight sight, WushengDb db, TimeProvider clock, IStringLocalizer<Texts> say)
{
    private const int Most = 3000;
    private const int MostRecords = 200;

    public async Task<AnalysisSheet> ReadAsync(AnalysisAsk ask, Caller caller, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var sites = house.Sites.Values.Where(site => CallerSight.Reaches(house, site.Id, caller)).ToImmutableArray();
        var types = sight.Ask((world, _) => Types(world, house, sites));
        var words = types.FirstOrDefault(type => type.Type.Id == ask.Type) ?? types.FirstOrDefault();
        if (words is null)
        {
            return new AnalysisSheet(types, null, 0, false) { Sites = sites };
        }

        var (from, to) = Between(ask, sites.FirstOrDefault(site => site.Id == ask.Site) ?? sites[0]);
        var below = ask.Site is { } at ? house.Below(at) : null;
        var rows = await db.Lives.AsNoTracking().Where(row => row.Kind == (int)LifeKind.Case && row.Type == words.Type.Id && row.OpenedAt >= from && row.OpenedAt < to)
            .Where(row => below == null || below.Contains(row.Site)).SeenBy(viewer).OrderByDescending(row => row.Id).Take(Most + 1).ToListAsync(cancel);
        var counted = rows.Take(Most).ToList();
        return sight.Ask((world, _) => Of(world, house, ask, words, counted, types, from, to)) with { Sites = sites, IsCut = rows.Count > Most };
    }

    private AnalysisSheet Of(IWorld world, HouseBook house, AnalysisAsk ask, PackWords words, List<LifeRow> rows, ImmutableArray<PackWords> types, DateTimeOffset from, DateTimeOffset to)
    {
        var lives = rows.Select(row => world.Find(new LifeId(row.Id))).OfType<Life>().ToList();
        var slicing = new Slicing(words, house, key => say[key]);
        var sites = rows.Select(row => row.Site).Distinct().ToList();
        var slice = ask is { By: { } by, Is: { } value } ? lives.Where(life => slicing.ValuesOf(by, life).Contains(value)).Select(life => life.Id.Text).ToHashSet() : null;
        return new AnalysisSheet(types, words, rows.Count, false)
        {
            Figures = [.. sites.Order(StringComparer.Ordinal).Select(site => new SiteFigures(house.Sites[site], [.. FiguresAt(world, site, words, new FigureScope(null, from, to))]))],
            Dimensions = [.. Slicing.NamesOf(sites.SelectMany(site => Indicators(world, site, words.Type.Id).Select(each => each.Indicator))).Select(name => slicing.Of(name, lives)).OfType<Dimension>()],
            Steps = [.. words.Type.Steps.Select(step => Time(words, step, lives)).OfType<StepTime>().OrderBy(step => step.Median)],
            Records = slice is null ? null : [.. rows.Where(row => slice.Contains(row.Id)).Take(MostRecords).Select(row => new SliceRow(row, Opened(house, row)))],
            Slice = slice is null ? null : $"{slicing.TitleOf(ask.By!) ?? ask.By}{say["colon"]}{slicing.Title(ask.By!, ask.Is!)}",
        };
    }

    private IEnumerable<FigureShown> FiguresAt(IWorld world, string site, PackWords words, FigureScope scope) =>
        from each in Indicators(world, site, words.Type.Id)
        let value = Figures.Of(world, site, each.Pack, each.Indicator, scope, clock.GetUtcNow())
        select new FigureShown(
            each.Indicator, Known(each.Pack, $"indicator.{each.Indicator.Id}") ?? each.Indicator.Title, value is null ? null : Text(value),
            [.. each.Indicator.Counts.Select(count => (Known(each.Pack, $"indicator.{each.Indicator.Id}.{count.Id}") ?? Name(words, count), Count(Figures.CountOf(world, site, each.Pack, each.Indicator, count.Id, scope, clock.GetUtcNow()))))]);

    private static IEnumerable<(Pack Pack, Indicator Indicator)> Indicators(IWorld world, string site, string type) =>
        world.PackFor(site, type) is { } pack ? pack.Indicators.Where(indicator => indicator.Of.Split(' ')[0] == type).Select(indicator => (pack, indicator)) : [];

    private static StepTime? Time(PackWords words, StepType step, List<Life> lives)
    {
        var took = lives.Select(life => life.Whole.Moments.GetValueOrDefault(step.Id) is { } moment ? moment.At - life.OpenedAt : (TimeSpan?)null).OfType<TimeSpan>().Order().ToList();
        return took.Count == 0 ? null : new StepTime(step.Id, words.Step(step.Id), took.Count, took[(took.Count - 1) / 2], took[(int)Math.Ceiling(0.9 * took.Count) - 1]);
    }

    /// <summary>Kinds of case of the standards in force, those first that an indicator speaks of.</summary>
    private static ImmutableArray<PackWords> Types(IWorld world, HouseBook house, ImmutableArray<Site> sites) =>
    [
        .. from pack in sites.SelectMany(site => house.InForce(site.Id)).Distinct().Select(world.Pack).OfType<Pack>()
           from type in pack.Cases
           group (pack, type) by type.Id into same
           let pack = same.First().pack
           let words = PackWords.Of(pack, same.Key)
           where words is not null
           orderby pack.Indicators.Count(indicator => indicator.Of.Split(' ')[0] == same.Key) descending, same.Key
           select words,
    ];

    private static (DateTimeOffset From, DateTimeOffset To) Between(AnalysisAsk ask, Site site) => (Begin(ask.From, site.Zone), Begin(ask.Until.AddDays(1), site.Zone));

    private static DateTimeOffset Begin(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    // A count has no words of its own in a standard; the condition it counts by says what it is.
    private string Name(PackWords words, IndicatorCount count) =>
        count.When is { } when ? Core.Conditions.ConditionText.Chinese(when, words.Any) : count.Moment?.ToString() is { } moment && moment != "opened" ? words.Any(moment) : say["analysis.all"];

    private static string? Known(Pack pack, string key) => Languages.Current == Languages.English ? pack.English.GetValueOrDefault(key) : null;

    private static string Opened(HouseBook house, LifeRow row) =>
        TimeZoneInfo.ConvertTime(row.OpenedAt, house.Sites[row.Site].Zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static int Count(Value? value) => value is Value.Number number ? (int)number.Amount : 0;

    private string Text(Value value) => value switch
    {
        Value.Duration length => ClockWords.Length(length.Length, say),
        _ => Slots.Show(value, TimeZoneInfo.Utc),
    };
}
