using System.Text.Json;
using Wusheng.Core.Lives;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Bench;

/// <summary>Recall and precision of the shipped core standard on the sets of unseen sentences, as written and from a noisy recogniser.</summary>
internal static class UnseenNoiseBench
{
    private const int Times = 3;
    private static readonly double[] Rates = [0, 0.05, 0.10, 0.20];
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static void Run(TextWriter report)
    {
        var scanner = new TalkScanner(((PackReading.Sound)PackFolder.Read(Path.Combine(Repository.Root, "packs", "core"), PackSearch.SiblingsOnly)).Pack);
        foreach (var (file, what) in (ReadOnlySpan<(string, string)>)[("tuning.jsonl", "Sentences tuned on"), ("unseen.jsonl", "Sentences scanned once, then their false alarms mended")])
        {
            var rows = File.ReadLines(Path.Combine(Repository.Root, "tests", "Wusheng.Packs.Tests", "Language", file)).Select(line => JsonSerializer.Deserialize<Row>(line, Form)!).ToList();
            report.WriteLine($"\n## {what} (`{file}`, {rows.Count})\n\n| characters replaced | surface, homophone, reordered found | paraphrases found | precision | hard negatives accused | everyday and customer lines accused |\n| ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var rate in Rates)
            {
                report.WriteLine(Line(scanner, rows, rate));
            }
        }
    }

    private static string Line(TalkScanner scanner, List<Row> rows, double rate)
    {
        var noise = new Noise(1);
        var all = rows.SelectMany(row => Enumerable.Range(0, rate == 0 ? 1 : Times).Select(_ => new Judged(row, Families(scanner, row.Speaker, noise.In(row.Text, rate))))).ToList();
        double right = all.Count(each => each.IsHit), wrong = all.Sum(each => each.Wrong);
        return FormattableString.Invariant($"| {rate:P0} | {Found(all, "surface", "homophone", "reorder"):P1} | {Found(all, "paraphrase"):P1} | {right / (right + wrong):P1} | {Accused(all, "hard-negative"):P1} | {Accused(all, "clean", "customer"):P1} |");
    }

    private static double Found(List<Judged> all, params string[] types) => all.Where(each => types.Contains(each.Row.Type)).Average(each => each.IsHit ? 1.0 : 0);

    private static double Accused(List<Judged> all, params string[] types) => all.Where(each => types.Contains(each.Row.Type)).Average(each => each.Wrong > 0 ? 1.0 : 0);

    private static HashSet<string> Families(TalkScanner scanner, string who, string text) =>
        [.. scanner.Scan(new TalkInput("1", "phone", [new TalkTurn(0, 0, who, text)], 0, false)).Findings.Select(found => found.Family).OfType<string>()];

    private sealed record Row(string Speaker, string Text, string[] Expect, string[]? Accept, string Type);

    private sealed record Judged(Row Row, HashSet<string> Found)
    {
        private IEnumerable<string> Names => Row.Expect.Concat(Row.Expect.Length == 0 ? [] : Row.Accept ?? []);

        public bool IsHit => Names.Any(Found.Contains);

        public int Wrong => Found.Except(Names).Count();
    }
}
