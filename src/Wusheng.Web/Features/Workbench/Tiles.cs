namespace Wusheng.Web.Features.Workbench;

/// <summary>One figure of the day.</summary>
/// <param name="Name">Which: its words are the texts <c>tile.NAME</c>, <c>.unit</c> and <c>.note</c>.</param>
/// <param name="Figure">The figure itself.</param>
/// <param name="Note">What the note counts.</param>
/// <param name="Href">Where the records behind it are listed.</param>
internal sealed record BenchTile(string Name, int Figure, int Note, string? Href);

/// <summary>Counts a person's day: contacts taken, cases ended, what is open and late, what was promised.</summary>
internal sealed class TileReading(WushengDb db, TimeProvider clock)
{
    public async Task<ImmutableArray<BenchTile>> ReadAsync(Caller caller, Here here, Viewer viewer, CancellationToken cancel)
    {
        var zone = here.Site.Zone;
        var midnight = here.Today(clock.GetUtcNow()).ToDateTime(TimeOnly.MinValue);
        var today = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
        var mine = db.Lives.AsNoTracking().Where(row => row.Owner == caller.Person).SeenBy(viewer);
        var taken = await mine.Where(row => row.Kind == (int)LifeKind.Contact && row.OpenedAt >= today).Select(row => row.Ended).ToListAsync(cancel);
        var cases = await mine.Where(row => row.Kind == (int)LifeKind.Case && row.Type != Core.Lives.BuiltIn.Commitment && (!row.Ended || row.LastAt >= today))
            .Select(row => new { row.Ended, row.Overdue }).ToListAsync(cancel);
        var owed = await db.Seats.AsNoTracking().Open().Where(seat => seat.Person == caller.Person && seat.Seat == "debtor")
            .Join(db.Lives, seat => seat.Life, row => row.Id, (_, row) => row.Overdue).ToListAsync(cancel);
        return
        [
            new BenchTile("taken", taken.Count, taken.Count(ended => ended), null),
            new BenchTile("open", cases.Count(row => !row.Ended), cases.Count(row => row is { Ended: false, Overdue: true }), "/cases?view=mine"),
            new BenchTile("done", cases.Count(row => row.Ended), cases.Count(row => row is { Ended: true, Overdue: false }), "/cases?view=ended"),
            new BenchTile("owed", owed.Count, owed.Count(late => late), null),
        ];
    }
}
