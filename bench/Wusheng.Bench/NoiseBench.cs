using System.Buffers;
using Wusheng.Core.Language;

namespace Wusheng.Bench;

/// <summary>How many of the shipped forbidden phrases are still heard when characters are replaced by others that sound alike, and what else is heard.</summary>
internal static class NoiseBench
{
    private const int Times = 40;
    private static readonly SearchValues<char> Signs = SearchValues.Create("(|…{^$&");
    private static readonly double[] Rates = [0, 0.05, 0.10, 0.20];

    public static void Run(TextWriter report)
    {
        var phrases = CallBench.Sayings().Where(saying => saying.Family is not null).SelectMany(saying => saying.Any).Where(IsPlain).Distinct().ToArray();
        var patterns = phrases.Select(phrase => (Text: phrase, Exact: SayingPattern.Of(phrase), ByEar: SayingPattern.Of(phrase, sounds: true))).ToArray();
        var lines = Lines().ToArray();
        report.WriteLine($"## Errors of the recogniser\n\n{phrases.Length} forbidden phrases of the shipped packs without gaps or choices, each written down {Times} times; and {lines.Length} proper lines of the packs, {Times} times each, in which none of the phrases should be heard.\n");
        report.WriteLine("| characters replaced | found word for word | found by ear too | of 3 characters | of 4 to 6 | of 7 and more | proper lines in which something is heard |");
        report.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var rate in Rates)
        {
            var heard = patterns.SelectMany(each => Heard(each, rate)).ToList();
            var wrong = Wrong(patterns, lines, rate);
            report.WriteLine($"| {rate:P0} | {Share(heard, each => each.Exact)} | {Share(heard, each => each.ByEar)} | {Share(heard.Where(each => each.Length == 3), each => each.ByEar)} | {Share(heard.Where(each => each.Length is >= 4 and <= 6), each => each.ByEar)} | {Share(heard.Where(each => each.Length >= 7), each => each.ByEar)} | {wrong:P2} |");
        }
    }

    private static IEnumerable<(int Length, bool Exact, bool ByEar)> Heard((string Text, SayingPattern Exact, SayingPattern ByEar) each, double rate)
    {
        var noise = new Noise(each.Text.Length);
        for (var time = 0; time < Times; time++)
        {
            var spoken = SpokenText.Of(noise.In(each.Text, rate));
            yield return (SpokenText.Of(each.Text).Characters.Length, each.Exact.In(spoken).Count > 0, each.ByEar.In(spoken).Count > 0);
        }
    }

    /// <summary>The share of proper lines in which, once characters are replaced, something is heard that was not there before.</summary>
    private static double Wrong((string Text, SayingPattern Exact, SayingPattern ByEar)[] patterns, string[] lines, double rate)
    {
        var noise = new Noise(1);
        var wrong = 0;
        foreach (var line in lines)
        {
            var proper = SpokenText.Of(line);
            var silent = Array.FindAll(patterns, pattern => pattern.Exact.In(proper).Count == 0);
            wrong += Enumerable.Range(0, Times).Count(_ => SpokenText.Of(noise.In(line, rate)) is var spoken && Array.Exists(silent, pattern => pattern.ByEar.In(spoken).Count > 0));
        }

        return (double)wrong / (lines.Length * Times);
    }

    private static string Share(IEnumerable<(int Length, bool Exact, bool ByEar)> heard, Func<(int Length, bool Exact, bool ByEar), bool> which)
    {
        var all = heard.ToList();
        return all.Count == 0 ? "" : ((double)all.Count(which) / all.Count).ToString("P1", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsPlain(string pattern) => pattern.AsSpan().IndexOfAny(Signs) < 0 && SpokenText.Of(pattern).Characters.Length >= 3;

    private static IEnumerable<string> Lines() => CallBench.Packs().SelectMany(pack => pack.Lines).Select(line => line.Say).Distinct();
}
