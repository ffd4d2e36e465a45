using Wusheng.Core.Packs;
using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;

namespace Wusheng.Store.Reading;

/// <summary>Finds what is known of customers and their things. What was merged is found under the record it went into.</summary>
public static class ThingList
{
    private const int Deepest = 8;
    private const int MostHits = 200;

    /// <summary>Records whose number, title, initials or facts hold the words, the one under that very number first, then those whose number ends in it.</summary>
    public static async Task<List<ThingRow>> ThingsAsync(this WushengDb db, string text, int count, CancellationToken cancel = default)
    {
        var asked = text.Trim();
        var found = await db.FindThingsAsync(asked, rows => rows.Where(row => row.MergedInto == null), Math.Max(count, MostHits), cancel);
        var exact = await db.Things.AsNoTracking().Where(row => row.MergedInto == null && row.Key == asked).ToListAsync(cancel);
        return [.. exact.UnionBy(found, row => (row.Type, row.Key)).OrderByDescending(row => row.Key == asked).ThenByDescending(row => row.Key.EndsWith(asked, StringComparison.Ordinal))
            .ThenBy(row => row.Title, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal).Take(count)];
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

    /// <summary>Everything that happened under any of these numbers: what names one of them, and cases without a number that came out of it.</summary>
    public static IQueryable<LifeRow> LivesUnder(this WushengDb db, IReadOnlyCollection<string> numbers, Viewer viewer)
    {
        var named = db.Lives.AsNoTracking().Where(row => row.CustomerPhone != null && numbers.Contains(row.CustomerPhone));
        var came = db.Lives.AsNoTracking().Where(row => row.CustomerPhone == null && row.Kind == (int)LifeKind.Case && row.Type != BuiltIn.Commitment
            && row.Origin != null && named.Select(origin => origin.Id).Contains(row.Origin));
        return named.SeenBy(viewer).Concat(came.SeenBy(viewer));
    }

    /// <summary>Of <see cref="LivesUnder"/> the newest first.</summary>
    /// <param name="before">Id of the life at which the page before ended.</param>
    public static Task<List<LifeRow>> LivesUnderAsync(this WushengDb db, IReadOnlyCollection<string> numbers, Viewer viewer, string? before, int count, CancellationToken cancel = default) =>
        db.LivesUnder(numbers, viewer).Where(row => before == null || string.Compare(row.Id, before) < 0).OrderByDescending(row => row.Id).Take(count).ToListAsync(cancel);

    /// <summary>How many cases each of these numbers has, those that came out of its contacts among them; one without any is left out.</summary>
    public static async Task<Dictionary<string, int>> CasesUnderAsync(this WushengDb db, IReadOnlyCollection<string> numbers, Viewer viewer, CancellationToken cancel = default)
    {
        var cases = db.Lives.AsNoTracking().Where(row => row.Kind == (int)LifeKind.Case && row.Type != BuiltIn.Commitment).SeenBy(viewer);
        var named = cases.Where(row => row.CustomerPhone != null && numbers.Contains(row.CustomerPhone)).Select(row => row.CustomerPhone!);
        var came = from contact in db.Lives
                   where contact.CustomerPhone != null && numbers.Contains(contact.CustomerPhone)
                   join row in cases.Where(row => row.CustomerPhone == null) on contact.Id equals row.Origin
                   select contact.CustomerPhone!;
        return await named.Concat(came).GroupBy(phone => phone).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);
    }

    /// <summary>Other things whose facts name this one: what a customer owns, whose line it is.</summary>
    public static async Task<List<ThingRow>> NamingAsync(this WushengDb db, string type, IReadOnlyCollection<string> keys, int count, CancellationToken cancel = default)
    {
        var found = new List<ThingRow>();
        foreach (var key in keys.Take(Deepest))
        {
            var rows = await db.HoldingAsync(type, key, count, cancel);
            found.AddRange(rows.Where(row => StoredValues.Read(row.Facts).Values.Any(value => value is Core.Values.Value.Thing thing && thing.Type == type && thing.Key == key)));
        }

        return found;
    }

    /// <summary>Things of other types one of whose facts is this text or the key of this thing.</summary>
    public static Task<List<ThingRow>> HoldingAsync(this WushengDb db, string besides, string key, int count, CancellationToken cancel = default)
    {
        var quoted = $"\"{key}\"";
        return db.FindThingsAsync(key, rows => rows.Where(row => row.MergedInto == null && row.Type != besides && row.Facts.Contains(quoted)), count, cancel);
    }
}
