using Wusheng.Store.Reading;

namespace Wusheng.Bench;

/// <summary>Reading the first page of open cases, a page further on and one life, in a large store against a small one.</summary>
public static class ListBench
{
    private const int Small = 1_000;
    private const int Rounds = 200;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Store only, no HTML: rows of 50 cases by time left for somebody who sees the whole house, and the events of one life, medians and 95th of {Rounds}. Target: at most 1.5 times the time at {Small:N0}, p95 at most 10 ms.\n");
        report.WriteLine("| database | open cases | first page ms (p95) | tenth page ms (p95) | one life ms (p95) | first page, times the small one |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            var small = 0.0;
            foreach (var lives in (int[])[Small, Seeding.Large])
            {
                using var house = StoreHouse.On(database, TimeProvider.System);
                Seeding.Fill(house, database, lives, lives / 10);
                var (first, tenth, life) = Measure(house);
                small = lives == Small ? first.Median : small;
                report.WriteLine($"| {database} | {lives:N0} | {first} | {tenth} | {life} | {first.Median / small:0.00} |");
            }
        }
    }

    private static (Spread First, Spread Tenth, Spread Life) Measure(StoreHouse house)
    {
        var book = house.House.BookAsync().GetAwaiter().GetResult();
        var viewer = Viewer.Of(book, book.People["li"], [house.Pack]);
        Page<Wusheng.Store.Rows.LifeRow> Page(Cursor? after)
        {
            using var db = house.Database.OpenDb();
            return db.CasesAsync(book, viewer, new CaseFilter(), after, 50).GetAwaiter().GetResult();
        }

        var page = Page(null);
        for (var i = 0; i < 8; i++)
        {
            page = Page(page.Next);
        }

        var id = new Core.Lives.LifeId(page.Items[0].Id);
        return (Spread.Of(Rounds, () => Page(null)), Spread.Of(Rounds, () => Page(page.Next)), Spread.Of(Rounds, () =>
        {
            using var db = house.Database.OpenDb();
            db.LifeAsync(id).GetAwaiter().GetResult();
        }));
    }
}
