using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Open lives a person owns or sits in, most urgent first, wherever they are.</summary>
public static class MyCases
{
    public static Task<List<LifeRow>> MyCasesAsync(this WushengDb db, string person, int count, CancellationToken cancel = default)
    {
        var mine = db.Seats.Open().Where(seat => seat.Person == person).Select(seat => seat.Life)
            .Union(db.Lives.Open().Where(row => row.Owner == person).Select(row => row.Id));
        var me = $"\"{Sighting.OfPerson(person)}\"";
        return db.Lives.AsNoTracking()
            .Where(row => mine.Contains(row.Id) && (row.HiddenFrom == null || !row.HiddenFrom.Contains(me)))
            .OrderBy(row => row.NextDue).ThenBy(row => row.Id)
            .Take(Math.Clamp(count, 1, 500)).ToListAsync(cancel);
    }
}
