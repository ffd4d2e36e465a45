using Wusheng.Core.Language;
using Wusheng.Core.Packs;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Bench;

/// <summary>What it takes to listen to a call of five minutes for everything a pack's sayings look for.</summary>
internal static class CallBench
{
    private const int Turns = 60;
    private const int LeastPatterns = 300;

    public static void Run(TextWriter report)
    {
        var speech = new SpeechForBench(seed: 11);
        var sayings = Sayings().ToList();
        var own = sayings.Sum(saying => saying.Any.Length + saying.Unless.Length);
        var made = Math.Max(0, LeastPatterns - own);
        var patterns = sayings.SelectMany(saying => saying.Any.Concat(saying.Unless).Select(text => SayingPattern.Of(text, sounds: saying.Sounds)))
            .Concat(speech.Phrases(made).Select(phrase => SayingPattern.Of(phrase, sounds: true))).Where(pattern => pattern.IsTelling).ToArray();
        var call = Enumerable.Range(0, Turns).Select(_ => speech.Line() is var line && line.Length > 20 ? line[..20] : line).ToArray();
        var calls = Measured.Of(1, () => Listen(call, patterns));
        report.WriteLine($"## A call of five minutes\n\n{Turns} turns, {call.Sum(turn => turn.Length):N0} characters; {own} patterns of the shipped packs and {made} made-up ones heard by their sound, one thread.\n");
        report.WriteLine("| | |\n| --- | ---: |");
        report.WriteLine($"| normalised and listened to, ms a call | {1000 / calls.PerSecond:N3} |");
        report.WriteLine($"| turns a second | {calls.PerSecond * Turns:N0} |");
        report.WriteLine($"| KB allocated a call | {calls.BytesEach / 1024:N0} |\n");
    }

    internal static IEnumerable<Saying> Sayings() => Packs().SelectMany(pack => pack.Sayings).DistinctBy(saying => saying.Id);

    internal static IEnumerable<Pack> Packs() => Directory.EnumerateDirectories(Path.Combine(Repository.Root, "packs")).Order(StringComparer.Ordinal)
        .Select(folder => PackFolder.Read(folder, PackSearch.SiblingsOnly)).OfType<PackReading.Sound>().Select(sound => sound.Pack);

    private static long Listen(string[] call, SayingPattern[] patterns)
    {
        var found = 0L;
        foreach (var turn in call)
        {
            var spoken = SpokenText.Of(turn);
            foreach (var pattern in patterns)
            {
                found += pattern.In(spoken).Count;
            }
        }

        return found;
    }
}
