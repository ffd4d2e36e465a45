using Wusheng.Store.Search;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Find;

/// <summary>What was found for some words: records, people and things, clauses.</summary>
internal sealed record Found(ImmutableArray<BenchRow> Rows, ImmutableArray<Store.Rows.ThingRow> Things, ImmutableArray<(string Pack, Clause Clause)> Clauses)
{
    public static Found Nothing { get; } = new([], [], []);

    public bool IsEmpty => Rows.IsEmpty && Things.IsEmpty && Clauses.IsEmpty;
}

/// <summary>Finds everything a person may look for by a few words or digits.</summary>
internal sealed class Finding(CallerSight sight, WushengDb db, BenchRows rows)
{
    private const int FewThings = 6;

    public async Task<Found> FindAsync(string words, string? site, int most, Caller caller, CancellationToken cancel)
    {
        if (words.Length == 0)
        {
            return Found.Nothing;
        }

        var (house, viewer) = sight.ViewerOf(caller);
        var lives = await db.FindAsync(words, lives => lives.SeenBy(viewer), most, cancel);
        var byPhone = words.Length >= 4 && words.All(char.IsAsciiDigit)
            ? await db.Lives.AsNoTracking().Where(row => row.CustomerPhone != null && row.CustomerPhone.EndsWith(words)).SeenBy(viewer).OrderByDescending(row => row.Id).Take(most).ToListAsync(cancel)
            : [];
        var things = await db.Things.AsNoTracking().Where(row => row.Title.Contains(words) || row.Key.StartsWith(words)).OrderBy(row => row.Title).Take(FewThings).ToListAsync(cancel);
        var here = Here.Of(house, caller.Person, site);
        var clauses = sight.Ask((world, book) => here.Packs(world, book).SelectMany(pack => pack.Clauses.Select(clause => (Pack: pack.Version.Id, Clause: clause)))
            .Where(each => each.Clause.Id.Contains(words, StringComparison.OrdinalIgnoreCase) || each.Clause.Title.Contains(words, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(each => each.Clause.Id).Take(FewThings).ToImmutableArray());
        return new Found(await rows.OfAsync([.. lives.Concat(byPhone).DistinctBy(row => row.Id).Take(most)], cancel), [.. things], clauses);
    }
}
