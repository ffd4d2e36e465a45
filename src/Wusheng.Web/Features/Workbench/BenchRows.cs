using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Workbench;

/// <summary>Gives rows their words and their most urgent clock: one question to the database for all of them.</summary>
internal sealed class BenchRows(WushengDb db, CallerSight sight, TimeProvider clock)
{
    public async Task<ImmutableArray<BenchRow>> OfAsync(IReadOnlyCollection<LifeRow> rows, CancellationToken cancel)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var clocks = ids.Count == 0 ? [] : await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.Life)).ToListAsync(cancel);
        var byLife = clocks.ToLookup(row => row.Life);
        return sight.Ask((world, house) => rows.Select(row => Of(world, house, row, byLife[row.Id])).ToImmutableArray());
    }

    private BenchRow Of(IWorld world, HouseBook house, LifeRow row, IEnumerable<ClockRow> clocks)
    {
        var words = PackWords.Of(world.Pack(new PackVersion(row.PackId, row.PackSemantic, row.PackHash)), row.Type);
        var urgent = clocks.OrderBy(each => each.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();
        var shown = urgent is null ? null : RowClock.Of(world, house, urgent, row, words, clock.GetUtcNow());
        return new BenchRow(row, shown?.Face, shown?.Type is null ? null : shown.Title) { Words = words };
    }
}
