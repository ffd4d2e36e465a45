using Wusheng.Core.Lives;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Bench;

/// <summary>Recall and precision of the whole audit by the shipped core standard when its texts come from a noisy recogniser.</summary>
internal static class AuditNoiseBench
{
    private const int Times = 3;
    private static readonly double[] Rates = [0, 0.05, 0.10, 0.20];
    private static readonly string[] Corrections = ["PHR-039", "PHR-040"];

    public static void Run(TextWriter report)
    {
        var scanner = new TalkScanner(((PackReading.Sound)PackFolder.Read(Path.Combine(Repository.Root, "packs", "core"), PackSearch.SiblingsOnly)).Pack);
        var listed = Lines("forbidden-phrases.txt").Select(line => line.Split('|')).Where(each => !Corrections.Contains(each[0])).Select(each => (each[1], each[2])).ToList();
        var reworded = Lines("held-out-rude.txt").Concat(Lines("fresh-rude.txt")).Select(line => line.Split('|')).Select(each => (each[0], each[1])).ToList();
        var proper = Lines("held-out-hard.txt").Concat(Lines("held-out-clean.txt")).Concat(Lines("fresh-proper.txt")).ToList();
        report.WriteLine($"\n## The whole audit, by family\n\nThe core standard on {listed.Count} listed phrases, {reworded.Count} rude sentences in other words and {proper.Count} proper ones with the dangerous words, each written down {Times} times. Found means: under its own family. Precision: of all families named, those that are right.\n");
        report.WriteLine("| characters replaced | listed phrases found | other words found | precision | proper sentences accused |\n| ---: | ---: | ---: | ---: | ---: |");
        foreach (var rate in Rates)
        {
            report.WriteLine(Row(scanner, listed, reworded, proper, rate));
        }
    }

    private static string Row(TalkScanner scanner, List<(string Family, string Text)> listed, List<(string Family, string Text)> reworded, List<string> proper, double rate)
    {
        var noise = new Noise(1);
        var first = Judged(scanner, noise, listed, rate);
        var second = Judged(scanner, noise, reworded, rate);
        var accused = proper.SelectMany(text => Enumerable.Range(0, Times).Select(_ => Families(scanner, noise.In(text, rate)).Count)).ToList();
        double right = first.Concat(second).Count(each => each.Right), named = first.Concat(second).Sum(each => each.Named) + accused.Sum();
        return FormattableString.Invariant($"| {rate:P0} | {Share(first):P1} | {Share(second):P1} | {right / named:P1} | {(double)accused.Count(each => each > 0) / accused.Count:P1} |");
    }

    private static List<(bool Right, int Named)> Judged(TalkScanner scanner, Noise noise, List<(string Family, string Text)> texts, double rate) =>
        [.. texts.SelectMany(each => Enumerable.Range(0, Times).Select(_ => Families(scanner, noise.In(each.Text, rate))).Select(found => (found.Contains(each.Family), found.Count)))];

    private static double Share(List<(bool Right, int Named)> judged) => (double)judged.Count(each => each.Right) / judged.Count;

    private static HashSet<string?> Families(TalkScanner scanner, string text) =>
        [.. scanner.Scan(new TalkInput("1", "phone", [new TalkTurn(0, 0, "agent", text)], 0, false)).Findings.Select(found => found.Family)];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Wusheng.Packs.Tests", "Language", file)).Where(line => line.Length > 0 && line[0] != '#');
}
