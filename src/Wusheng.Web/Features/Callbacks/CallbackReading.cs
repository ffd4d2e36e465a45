using Wusheng.Store.Reading;
using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>Reads open callbacks by due time: one query for them, one for each step back to where they come from, one for clocks.</summary>
internal sealed class CallbackReading(CallerSight sight, WushengDb db, CaseListReading lists, TimeProvider clock)
{
    public const int Most = 100;
    private const int Back = 4;

    /// <param name="after">The id of the callback at which the page before ended; null is the beginning.</param>
    public async Task<CallbackList> ReadAsync(Caller caller, string? after, CancellationToken cancel)
    {
        var types = sight.Ask(CallbackTypes.Of);
        var viewer = sight.ViewerOf(caller).Viewer;
        var rows = await db.OpenByDueAsync(types, viewer, after, Most + 1, cancel);
        var next = rows.Count > Most ? rows[Most - 1].Id : null;
        rows = [.. rows.Take(Most)];
        var lines = await lists.LinesAsync(rows, clock.GetUtcNow(), cancel);
        var before = await BeforeAsync(rows.Select(row => row.Origin), viewer, cancel);
        return new CallbackList(sight.Ask((world, _) => lines.Select(line => new CallbackLine(line, Of(world, line.Row.Origin, before), SoFar(world, line))).ToList()), next);
    }

    /// <summary>What a life comes out of, nearest first.</summary>
    public async Task<Ancestors> FromAsync(Life life, Caller caller, CancellationToken cancel)
    {
        var before = await BeforeAsync([life.Origin?.Text], sight.ViewerOf(caller).Viewer, cancel);
        return sight.Ask((world, _) => Of(world, life.Origin?.Text, before));
    }

    private async Task<Dictionary<string, LifeRow>> BeforeAsync(IEnumerable<string?> origins, Viewer viewer, CancellationToken cancel)
    {
        var known = new Dictionary<string, LifeRow>();
        var wanted = origins.OfType<string>().Distinct().ToList();
        for (var back = 0; back < Back && wanted.Count > 0; back++)
        {
            var found = await db.Lives.AsNoTracking().Where(row => wanted.Contains(row.Id)).SeenBy(viewer).ToListAsync(cancel);
            found.ForEach(row => known[row.Id] = row);
            wanted = [.. found.Select(row => row.Origin).OfType<string>().Where(id => !known.ContainsKey(id)).Distinct()];
        }

        return known;
    }

    private static Ancestors Of(IWorld world, string? origin, Dictionary<string, LifeRow> known)
    {
        var rows = new List<LifeRow>();
        while (origin is not null && rows.Count < Back && known.GetValueOrDefault(origin) is { } row)
        {
            rows.Add(row);
            origin = row.Origin;
        }

        return new Ancestors(rows, rows.Count == 0 ? null : PackWords.Of(world.Pack(new PackVersion(rows[0].PackId, rows[0].PackSemantic, rows[0].PackHash)), rows[0].Type));
    }

    private static CallbackSoFar SoFar(IWorld world, ListLine line) =>
        line.Words is { } words && world.Find(new LifeId(line.Row.Id)) is { } life ? CallbackSoFar.Of(life, words) : new CallbackSoFar(0, null, line.Row.Owner);
}

/// <summary>One page of open callbacks.</summary>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
internal sealed record CallbackList(List<CallbackLine> Lines, string? Next);
