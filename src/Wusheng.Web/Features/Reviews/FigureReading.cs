using System.Globalization;

using Wusheng.Store.Audits;

namespace Wusheng.Web.Features.Reviews;

/// <summary>Counts what was found in the last weeks: by week, norm, clause, agent and site.</summary>
internal sealed class FigureReading(CallerSight sight, WushengDb db, TimeProvider clock)
{
    public async Task<Figures> ReadAsync(Caller caller, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var now = clock.GetUtcNow();
        var found = ReviewQueue.Findings(db, viewer, now.AddDays(-7 * Figures.Weeks), now.AddDays(1));
        var packs = sight.Ask((world, book) => viewer.Reaches.SelectMany(reach => reach.Sites ?? [.. book.Sites.Keys]).Distinct().SelectMany(book.InForce).Distinct().Select(world.Pack).OfType<Pack>().ToList());
        return new Figures(
            [.. Weekly(await found.Where(row => (row.Standing ?? row.Verdict) == Verdict.NotMet).Select(row => row.At).ToListAsync(cancel), now)],
            [.. (await found.ByNormAsync(cancel)).Select(each => Of(each, packs))],
            Lines(await found.ByAsync(row => row.Clause, cancel), clause => clause),
            Lines(await found.ByAsync(row => row.Agent, cancel), agent => house.People.GetValueOrDefault(agent)?.Name ?? agent),
            Lines(await found.ByAsync(row => row.Site, cancel), site => house.Sites.GetValueOrDefault(site)?.Title ?? site));
    }

    private static IEnumerable<FigureWeek> Weekly(List<DateTimeOffset> at, DateTimeOffset now) =>
        from week in Enumerable.Range(0, Figures.Weeks).Reverse()
        let last = now.AddDays(-7 * week)
        let first = last.AddDays(-7)
        select new FigureWeek(first.ToString("MM-dd", CultureInfo.InvariantCulture), at.Count(each => each > first && each <= last));

    private static NormLine Of(NormFigures figures, List<Pack> packs)
    {
        var pack = packs.FirstOrDefault(each => each.Norms.Has(figures.Norm));
        var card = pack?.Scorecards.Select(each => each).FirstOrDefault();
        return new NormLine(pack?.Norms[figures.Norm] is { } norm ? PackWords.TitleOf(pack, norm) : figures.Norm, pack?.Version.Id ?? "", pack?.Norms[figures.Norm]?.Clause, figures, card is not null && figures.IsBelow(card.Floor, card.FloorAfter));
    }

    private static ImmutableArray<FigureLine> Lines(List<(string? Of, int Count, decimal Points)> counted, Func<string, string> named) =>
        [.. counted.Where(each => each.Of is not null).Select(each => new FigureLine(named(each.Of!), each.Count, each.Points))];
}

public sealed record Figures(
    ImmutableArray<FigureWeek> ByWeek, ImmutableArray<NormLine> Norms, ImmutableArray<FigureLine> ByClause, ImmutableArray<FigureLine> ByAgent, ImmutableArray<FigureLine> BySite)
{
    /// <summary>How far back they reach.</summary>
    public const int Weeks = 12;
}

/// <param name="Label">The first day of the week, month and day.</param>
public sealed record FigureWeek(string Label, int Count);

public sealed record FigureLine(string Of, int Count, decimal Points);

/// <param name="Advises">It has been wrong too often to take points.</param>
public sealed record NormLine(string Title, string Pack, string? Clause, NormFigures Figures, bool Advises);
