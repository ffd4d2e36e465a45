using Wusheng.Store.Events;

namespace Wusheng.Web.Features.Wall;

/// <summary>What the day's events tell the wall: limits kept and broken, and what was found in contacts.</summary>
internal static class WallEvents
{
    private const int MostClauses = 4;
    private const int MostFindings = 8;
    private const string NotMet = "notMet";
    private static readonly string[] Kinds = [EventBody.KindOf<ClockBreached>(), EventBody.KindOf<ClockStopped>(), EventBody.KindOf<Judged>()];
    private static readonly string[] ToldAmong = [.. Kinds.Select(EventBody.Among)];

    internal sealed record Seen(LifeEvent Event, DateTimeOffset At, LifeRow Life);

    internal static async Task<List<Seen>> ReadAsync(WushengDb db, Viewer viewer, DateTimeOffset since, int most)
    {
        var (breached, stopped, judged) = (ToldAmong[0], ToldAmong[1], ToldAmong[2]);
        var rows = await (from row in db.Events.AsNoTracking().Where(row => row.At >= since && (Kinds.Contains(row.Kind)
                              || (row.Kind == EventBody.Together && (row.Body.Contains(breached) || row.Body.Contains(stopped) || row.Body.Contains(judged)))))
                          join life in db.Lives.AsNoTracking().SeenBy(viewer) on row.Life equals life.Id
                          orderby row.At descending
                          select new { Row = row, Life = life }).Take(most).ToListAsync();
        return [.. rows.SelectMany(each => each.Row.Events().Reverse().Where(happened => happened.Event is ClockBreached or ClockStopped or Judged)
            .Select(happened => new Seen(happened.Event, happened.At, each.Life)))];
    }

    internal static WallToday Told(IWorld world, HouseBook house, List<Seen> seen)
    {
        var read = seen.Select(each => (each.Life, each.At, each.Event)).ToList();
        var broken = read.Where(each => each.Event is ClockBreached).Select(each => (each.Life, Clock: (ClockBreached)each.Event)).ToList();
        var late = broken.Select(each => (each.Life.Id, each.Clock.Row, each.Clock.Clock)).ToHashSet();
        var kept = read.Count(each => each.Event is ClockStopped { Ended: false } stopped && !late.Contains((each.Life.Id, stopped.Row, stopped.Clock)));
        var found = read.Where(each => each.Event is Judged { Verdict: NotMet }).ToList();
        return WallToday.Nothing with
        {
            Kept = kept,
            Broken = broken.Count,
            Clauses = [.. broken.GroupBy(each => (each.Life.PackId, each.Life.Type, each.Clock.Clock)).OrderByDescending(group => group.Count()).Take(MostClauses).Select(group => Clause(world, group.First().Life, group.Key.Clock, group.Count()))],
            Findings = [.. found.Take(MostFindings).Select(each => Finding(world, house, each.Life, (Judged)each.Event, each.At))],
            Found = found.Count,
        };
    }

    private static ClauseCount Clause(IWorld world, LifeRow life, string clock, int times)
    {
        var words = Words(world, life);
        var type = words is null ? null : words.Type.Clocks[clock] ?? words.Type.Rows.Select(rows => rows.Clocks[clock]).FirstOrDefault(found => found is not null);
        return new ClauseCount(life.Type, type is null ? clock : words!.Type.Clocks.Has(clock) ? words.Clock(clock) : type.Title, type?.Clause, life.PackId, times);
    }

    private static WallFinding Finding(IWorld world, HouseBook house, LifeRow life, Judged judged, DateTimeOffset at)
    {
        var id = judged.What.Split('@')[0];
        var pack = Pack(world, life);
        var norm = pack?.Norms[id];
        return new WallFinding(
            life.Id, (norm is null ? Step(pack, id) : PackWords.TitleOf(pack!, norm)) ?? id, norm?.Clause, life.PackId, life.Owner is { } owner ? house.People.GetValueOrDefault(owner)?.Name ?? owner : null, at, life.Number,
            norm?.Severity is "major" or "severe");
    }

    /// <summary>The line or act of a guide's step that was left out; verdicts on guides are named <c>guide:branch.step</c>.</summary>
    private static string? Step(Pack? pack, string name) => !name.StartsWith("guide:", StringComparison.Ordinal) ? null
        : (pack?.Guides ?? Named<Guide>.None).SelectMany(guide => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps)))
            .Where(step => step.Id == name.Split(':', '.')[^1]).Select(step => step.Do ?? (pack!.Lines[step.Say ?? ""]?.Say ?? step.Say)).FirstOrDefault(text => text is not null);

    private static Pack? Pack(IWorld world, LifeRow life) => world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash));

    private static PackWords? Words(IWorld world, LifeRow life) => PackWords.Of(Pack(world, life), life.Type);
}
