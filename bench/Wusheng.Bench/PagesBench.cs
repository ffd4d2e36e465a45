using System.Diagnostics;
using Wusheng.Store.Reading;

namespace Wusheng.Bench;

/// <summary>The case list and a case's page as rendered HTML from the built desk, with few cases and with very many.</summary>
public static class PagesBench
{
    private const int Small = 1_000;
    private const int Rounds = 100;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Whole answers of the desk as built, asked one after the other by somebody who sees the whole house, medians and 95th of {Rounds}. Target: at most 1.5 times the time at {Small:N0}, p95 at most 10 ms.\n");
        report.WriteLine("| database | open cases | list ms (p95) | times the small one | processor ms | kB | a case's page ms (p95) | times the small one | processor ms | kB | desk holds MB |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            (Spread List, Spread Page)? small = null;
            foreach (var lives in (int[])[Small, Seeding.Large])
            {
                using var desk = new DeskForBench(database);
                Seeding.Fill(desk.Sql, StoreHouse.Telecom(), database, lives, lives / 10, DateTimeOffset.UtcNow.AddDays(1), each: 40);
                var ids = Ids(desk);
                var (list, listProcessor, listKb) = Asked(desk, _ => "/cases");
                var (page, pageProcessor, pageKb) = Asked(desk, n => $"/cases/{ids[n % ids.Count]}");
                small ??= (list, page);
                report.WriteLine($"| {database} | {lives:N0} | {list} | {list.Median / small.Value.List.Median:0.00} | {listProcessor:0.0} | {listKb:N0} | {page} | {page.Median / small.Value.Page.Median:0.00} | {pageProcessor:0.0} | {pageKb:N0} | {desk.MegabytesHeld:N0} |");
            }
        }
    }

    private static List<string> Ids(DeskForBench desk)
    {
        using var db = desk.Database.OpenDb();
        return [.. db.Lives.OrderByDescending(row => row.Id).Take(500).Select(row => row.Id)];
    }

    private static (Spread, double Processor, double Kilobytes) Asked(DeskForBench desk, Func<int, string> address)
    {
        var length = 0;
        var warm = Stopwatch.StartNew();
        for (var n = 0; n < Rounds || warm.Elapsed < TimeSpan.FromSeconds(8); n++)
        {
            length = Ask(desk, address(n));
        }

        var (times, before) = (new List<double>(), desk.Processor);
        for (var n = 0; n < Rounds; n++)
        {
            var started = Stopwatch.GetTimestamp();
            Ask(desk, address(n));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return (Spread.Of(times), (desk.Processor - before).TotalMilliseconds / Rounds, length / 1024.0);
    }

    private static int Ask(DeskForBench desk, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = desk.Client.Send(request, HttpCompletionOption.ResponseContentRead);
        answer.EnsureSuccessStatusCode();
        var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return text.Contains("GZ", StringComparison.Ordinal) ? text.Length : throw new InvalidOperationException($"{address} shows no case.");
    }
}
