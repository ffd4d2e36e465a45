using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Counting;

/// <summary>A figure of a site: of one person and one period where those are known, of everybody and all time where not.</summary>
internal sealed class IndicatorFact(IWorld world, string site, Pack pack, Indicator indicator, FigureScope scope, DateTimeOffset now) : Fact
{
    public override Value? Value => Figures.Of(world, site, pack, indicator, scope, now);

    public override Fact? Member(string name) =>
        Figures.CountOf(world, site, pack, indicator, name, scope, now) is { } count ? new ValueFact(count) : null;

    /// <summary>What the indicator is told apart by, as far as a place knows it: its person, and the period in which it began.</summary>
    internal static FigureScope ScopeOf(Indicator indicator, string? person, DateTimeOffset at, TimeZoneInfo zone)
    {
        var whose = indicator.By.Contains("person") ? person : null;
        return indicator.By.Select(word => Recurrences.PeriodOf(word, at, zone)).FirstOrDefault(period => period is not null) is var (from, to)
            ? new FigureScope(whose, from, to)
            : new FigureScope(whose, null, null);
    }
}
