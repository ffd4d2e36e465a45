using Wusheng.Core.Language;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Finds what is known of customers and their things. What was merged is found under the record it went into.</summary>
public static class ThingList
{
    private const int Deepest = 8;
    private const int MostTitles = 100_000;

    /// <summary>Records whose number, title or facts hold the text, those whose number ends in it first.</summary>
    public static async Task<List<ThingRow>> ThingsAsync(this WushengDb db, string text, int count, CancellationToken cancel = default)
    {
        var asked = text.Trim();
        return asked.Length == 0 ? [] : Initials.IsMeant(asked) && await db.ByInitialsAsync(asked, count, cancel) is { Count: > 0 } named ? named : await db.Things.AsNoTracking()
            .Where(row => row.MergedInto == null && (row.Key.Contains(asked) || row.Title.Contains(asked) || row.Facts.Contains(asked)))
            .OrderByDescending(row => row.Key == asked).ThenByDescending(row => row.Key.EndsWith(asked)).ThenBy(row => row.Title).ThenBy(row => row.Key)
            .Take(count).ToListAsync(cancel);
    }

    private static async Task<List<ThingRow>> ByInitialsAsync(this WushengDb db, string letters, int count, CancellationToken cancel)
    {
        var titles = await db.Things.AsNoTracking().Where(row => row.MergedInto == null && row.Title != "").OrderBy(row => row.Title).Select(row => new { row.Type, row.Key, row.Title }).Take(MostTitles).ToListAsync(cancel);
        var keys = titles.Where(row => Initials.Match(row.Title, letters)).Take(count).Select(row => row.Key).ToList();
        return await db.Things.AsNoTracking().Where(row => row.MergedInto == null && keys.Contains(row.Key)).OrderBy(row => row.Title).ThenBy(row => row.Key).Take(count).ToListAsync(cancel);
    }

    /// <summary>The record under that key, or the one it was merged into; null when nothing is known.</summary>
    public static async Task<ThingRow?> ThingAsync(this WushengDb db, string type, string key, CancellationToken cancel = default)
    {
        var row = await db.Things.AsNoTracking().FirstOrDefaultAsync(row => row.Type == type && row.Key == key, cancel);
        for (var depth = 0; depth < Deepest && row?.MergedInto is { } into; depth++)
        {
            row = await db.Things.AsNoTracking().FirstOrDefaultAsync(other => other.Type == type && other.Key == into, cancel);
        }

        return row;
    }

    /// <summary>The doubles that went into this one.</summary>
    public static Task<List<ThingRow>> DoublesAsync(this WushengDb db, string type, string key, CancellationToken cancel = default) =>
        db.Things.AsNoTracking().Where(row => row.Type == type && row.MergedInto == key).OrderBy(row => row.Key).ToListAsync(cancel);

    /// <summary>Records of the same type and title that may be the same: candidates, never merged by themselves.</summary>
    public static async Task<List<IGrouping<string, ThingRow>>> LikelyDoublesAsync(this WushengDb db, string type, int count, CancellationToken cancel = default)
    {
        var titles = await db.Things.AsNoTracking().Where(row => row.Type == type && row.MergedInto == null && row.Title != "")
            .GroupBy(row => row.Title).Where(group => group.Count() > 1).OrderBy(group => group.Key).Select(group => group.Key).Take(count).ToListAsync(cancel);
        return [.. (await db.Things.AsNoTracking().Where(row => row.Type == type && row.MergedInto == null && titles.Contains(row.Title)).OrderBy(row => row.Key).ToListAsync(cancel)).GroupBy(row => row.Title)];
    }

    /// <summary>Everything that happened under any of these numbers, newest first.</summary>
    /// <param name="before">Id of the life at which the page before ended.</param>
    public static Task<List<LifeRow>> LivesUnderAsync(this WushengDb db, IReadOnlyCollection<string> numbers, Viewer viewer, string? before, int count, CancellationToken cancel = default) =>
        db.Lives.AsNoTracking().Where(row => row.CustomerPhone != null && numbers.Contains(row.CustomerPhone) && (before == null || string.Compare(row.Id, before) < 0)).SeenBy(viewer)
            .OrderByDescending(row => row.Id).Take(count).ToListAsync(cancel);

    /// <summary>Other things whose facts name this one: what a customer owns, whose line it is.</summary>
    public static async Task<List<ThingRow>> NamingAsync(this WushengDb db, string type, IReadOnlyCollection<string> keys, int count, CancellationToken cancel = default)
    {
        var found = new List<ThingRow>();
        foreach (var key in keys.Take(Deepest))
        {
            var quoted = $"\"{key}\"";
            var rows = await db.Things.AsNoTracking().Where(row => row.MergedInto == null && row.Type != type && row.Facts.Contains(quoted)).Take(count).ToListAsync(cancel);
            found.AddRange(rows.Where(row => StoredValues.Read(row.Facts).Values.Any(value => value is Core.Values.Value.Thing thing && thing.Type == type && thing.Key == key)));
        }

        return found;
    }
}
