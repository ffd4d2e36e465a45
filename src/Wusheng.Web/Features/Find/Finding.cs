using Wusheng.Store.Audits;
using Wusheng.Store.Search;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Find;

/// <summary>Finds everything a person may look for by a few words or digits, as far as they see.</summary>
internal sealed class Finding(CallerSight sight, WushengDb db, BenchRows rows, TimeProvider clock)
{
    private const int FewThings = 6;
    private const int FewPapers = 5;
    private const int LongestNumber = 40;

    /// <summary>So few digits are in too many numbers of papers to look through.</summary>
    private const int LeastOfPaper = 3;

    public async Task<Found> FindAsync(FindAsk ask, string? site, int most, Caller caller, CancellationToken cancel)
    {
        var query = new SearchQuery(ask.Words);
        if (query.IsEmpty)
        {
            return new Found(query, []);
        }

        var (house, viewer) = sight.ViewerOf(caller);
        var now = clock.GetUtcNow();
        var hits = await db.HitsAsync(ask.Words, lives => ask.Narrowed(lives.SeenBy(viewer), now), ask.After, most + 1, cancel);
        var page = hits.Take(most).ToList();
        var found = new Found(query, Rows(page, query, await rows.OfAsync([.. page.Select(hit => hit.Row)], cancel), house)) { More = hits.Count > most ? page[^1].Row.Id : null };
        var first = ask.IsWide && ask.After is null;
        return found with
        {
            Things = first ? await ThingsAsync(ask.Words, cancel) : [],
            Papers = ask.Words.Length < LeastOfPaper ? [] : Papers(page, query),
            Findings = await FindingsAsync(page, ask.Words, cancel),
            Clauses = first ? Clauses(ask.Words, Here.Of(house, caller.Person, site)) : [],
        };
    }

    private static ImmutableArray<FoundRow> Rows(List<Hit> page, SearchQuery query, ImmutableArray<BenchRow> shown, HouseBook house) =>
        [.. page.Zip(shown, (hit, row) => new FoundRow(row, FoundLine.Of(hit, query), house.Sites.GetValueOrDefault(hit.Row.Site)?.Title ?? ""))];

    // What was merged is found under its old number too, and told as the record it went into.
    private async Task<ImmutableArray<ThingRow>> ThingsAsync(string words, CancellationToken cancel)
    {
        var things = new List<ThingRow>();
        foreach (var row in await db.FindThingsAsync(words, rows => rows, FewThings, cancel))
        {
            things.Add(row.MergedInto is null ? row : await db.ThingAsync(row.Type, row.Key, cancel) ?? row);
        }

        return [.. things.DistinctBy(row => (row.Type, row.Key))];
    }

    private ImmutableArray<FoundPaper> Papers(List<Hit> page, SearchQuery query) => sight.Ask((world, _) =>
        (from hit in page.Where(hit => hit.Text.Split('\n').Skip(1).Any(line => line.Length < LongestNumber && query.Matches(line))).Take(FewPapers)
         let life = world.Find(new LifeId(hit.Row.Id))
         where life is not null
         from paper in life.Documents
         where query.Matches(paper.Number)
         select new FoundPaper(hit.Row, paper.Document, paper.Number, world.Pack(life.Pack)?.Documents[paper.Document]?.Title ?? paper.Document)).Take(FewPapers).ToImmutableArray());

    // Of the records on the page only, like papers: whoever looks further back finds what was found there.
    private async Task<ImmutableArray<FoundWords>> FindingsAsync(List<Hit> page, string words, CancellationToken cancel)
    {
        var lives = page.ToDictionary(hit => hit.Row.Id, hit => hit.Row);
        var ids = lives.Keys.ToList();
        var found = await db.Findings.AsNoTracking().Where(row => ids.Contains(row.Life) && row.Text.Contains(words)).OrderByDescending(row => row.At).Take(FewPapers).ToListAsync(cancel);
        return sight.Ask((world, _) => found.Select(each => new FoundWords(each, lives[each.Life], Norm(world, lives[each.Life], each.Norm))).ToImmutableArray());
    }

    private static string Norm(IWorld world, LifeRow life, string norm) => world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash))?.Norms[norm]?.Title ?? norm;

    private ImmutableArray<(string Pack, Clause Clause)> Clauses(string words, Here here) => sight.Ask((world, book) =>
        here.Packs(world, book).SelectMany(pack => pack.Clauses.Select(clause => (Pack: pack.Version.Id, Clause: clause)))
            .Where(each => each.Clause.Id.Contains(words, StringComparison.OrdinalIgnoreCase) || each.Clause.Title.Contains(words, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(each => each.Clause.Id).Take(FewThings).ToImmutableArray());
}
