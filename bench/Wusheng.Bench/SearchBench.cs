using System.Diagnostics;
using Wusheng.Store.Search;

namespace Wusheng.Bench;

/// <summary>Finding the newest 20 of very many cases by words, every answer held against reading all texts from the newest back.</summary>
public static class SearchBench
{
    private const int Newest = 20;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Newest {Newest} of {Seeding.Large:N0} cases, each with some 60 characters of text; words from everywhere to nowhere. Right: the answer is that of a full scan. Target: p95 at most 10 ms, every answer right.\n");
        report.WriteLine("| database | searches | p50 ms | p95 ms | slowest ms | slowest words | right | scan p50 ms |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: |");
        var texts = SearchTexts.All(Seeding.Large);
        foreach (var database in StoreHouse.Kinds)
        {
            using var house = StoreHouse.On(database, TimeProvider.System);
            Seeding.Fill(house, database, Seeding.Large, 0);
            SearchTexts.Fill(house, database, texts);
            Row(report, house, database, texts);
        }
    }

    private static void Row(TextWriter report, StoreHouse house, string database, IReadOnlyList<string> texts)
    {
        var (times, scans, right) = (new List<(double Time, string Words)>(), new List<double>(), 0);
        var words = SearchTexts.Words().ToList();
        words.ForEach(each => Found(house, each));
        foreach (var each in words)
        {
            var (found, time) = Timed(() => Found(house, each));
            var (truth, scan) = Timed(() => Scanned(texts, each));
            times.Add((time, each));
            scans.Add(scan);
            right += found.SequenceEqual(truth) ? 1 : 0;
        }

        var spread = Spread.Of(times.Select(one => one.Time));
        var slowest = times.MaxBy(one => one.Time);
        report.WriteLine($"| {database} | {words.Count} | {spread.Median:0.00} | {spread.Slow:0.00} | {slowest.Time:0.00} | {slowest.Words} | {right} of {words.Count} | {Spread.Of(scans).Median:0.0} |");
    }

    private static (T, double Milliseconds) Timed<T>(Func<T> what)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = what();
        return (answer, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static List<int> Found(StoreHouse house, string words)
    {
        using var db = house.Database.OpenDb();
        var rows = db.FindAsync(words, lives => lives, Newest).GetAwaiter().GetResult();
        return [.. rows.Select(row => int.Parse(row.Number[2..], System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static List<int> Scanned(IReadOnlyList<string> texts, string words)
    {
        var query = new SearchQuery(words);
        var found = new List<int>();
        for (var n = texts.Count; n > 0 && found.Count < Newest; n--)
        {
            if (query.Matches(texts[n - 1]))
            {
                found.Add(n);
            }
        }

        return found;
    }
}
