using System.Buffers;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Wusheng.Core.Language;

namespace Wusheng.Bench;

/// <summary>The exact scan for 200 Chinese phrases against what else there is, on the same text, and the audit of a call.</summary>
public static class LanguageBench
{
    private const int Characters = 32_000_000;
    private const int NaiveCharacters = 400_000;
    private const int PhraseCount = 200;
    private const int Rounds = 7;

    public static void Run(TextWriter report)
    {
        var speech = new SpeechForBench(seed: 5);
        var (phrases, text) = speech.TextWith(PhraseCount, Characters);
        var utf8 = Encoding.UTF8.GetBytes(text);
        report.WriteLine($"## Exact scan\n\n{PhraseCount} Chinese phrases of 2 to 12 characters in {text.Length:N0} characters ({utf8.Length / 1e6:N0} MB as UTF-8), a phrase in one line of a thousand; one thread, its own processor time, medians of 7. All count the same matches.\n");
        report.WriteLine("| search | GB/s of UTF-8 (or its equivalent) | matches | × Hyperscan | × memory sweep |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var rows = Rows(phrases, text, utf8).ToList();
        var (hyperscan, sweep) = (rows.Find(row => row.Name == "Hyperscan"), rows.Find(row => row.Name.StartsWith("memory", StringComparison.Ordinal)));
        foreach (var (name, speed, matches) in rows)
        {
            report.WriteLine($"| {name} | {speed:N2} | {(matches < 0 ? "" : matches.ToString("N0", report.FormatProvider))} | {(hyperscan.Speed > 0 ? (speed / hyperscan.Speed).ToString("N2", report.FormatProvider) : "not installed")} | {speed / sweep!.Speed:N2} |");
        }

        report.WriteLine();
        AuditSpeedBench.Run(report);
        CallBench.Run(report);
        NoiseBench.Run(report);
        AuditNoiseBench.Run(report);
        UnseenNoiseBench.Run(report);
    }

    private static IEnumerable<(string Name, double Speed, long Matches)> Rows(string[] phrases, string text, byte[] utf8)
    {
        yield return ("memory sweep (bytes read)", Speed(text.Length * 2, () => Sweep(text)), -1);
        foreach (var width in Enum.GetValues<ScanWidth>().Where(width => width <= PairFilter.Widest).Reverse())
        {
            var scanner = new PhraseScanner(phrases, width);
            yield return (Way(width), Speed(utf8.Length, () => Count(scanner, text)), Count(scanner, text));
        }

        var values = SearchValues.Create(phrases, StringComparison.Ordinal);
        var part = text[..(Characters / 16)];
        yield return ("SearchValues<string> (first at each place)", Speed(Encoding.UTF8.GetByteCount(part), () => Count(values, part)), Count(values, text));
        var little = text[..NaiveCharacters];
        yield return ("naive, phrase by phrase (on a part)", Speed(Encoding.UTF8.GetByteCount(little), () => Naive(phrases, little)), -1);
        if (Hyperscan.IsInstalled)
        {
            using var hyperscan = new Hyperscan(phrases);
            yield return ("Hyperscan", Speed(utf8.Length, () => hyperscan.Count(utf8)), hyperscan.Count(utf8));
        }

        if (Ripgrep.IsInstalled)
        {
            using var ripgrep = new Ripgrep(phrases, utf8);
            yield return ("ripgrep -F (by the clock, with its start)", Speed(utf8.Length, ripgrep.Count, onTheWall: true), ripgrep.Count());
        }
    }

    private static string Way(ScanWidth width) => width switch
    {
        ScanWidth.Wide => "PhraseScanner, AVX-512 VBMI",
        ScanWidth.Gathered => "PhraseScanner, AVX2",
        _ => "PhraseScanner, pair by pair",
    };

    /// <summary>GB/s of this thread's own processor time, median of seven.</summary>
    private static double Speed(long bytes, Func<long> round, bool onTheWall = false)
    {
        var sink = round() ^ round();
        var seconds = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var (started, wall) = (ProcessorTime.Seconds, Stopwatch.GetTimestamp());
            sink ^= round();
            return onTheWall ? Stopwatch.GetElapsedTime(wall).TotalSeconds : ProcessorTime.Seconds - started;
        }).Order().ToArray();
        GC.KeepAlive(sink);
        return bytes / seconds[Rounds / 2] / 1e9;
    }

    private static long Count(PhraseScanner scanner, string text)
    {
        var found = new List<PhraseFound>();
        scanner.Scan(text, found);
        return found.Count;
    }

    private static long Count(SearchValues<string> values, ReadOnlySpan<char> text)
    {
        var count = 0L;
        for (var at = text.IndexOfAny(values); at >= 0; at = text.IndexOfAny(values))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    private static long Naive(string[] phrases, string text)
    {
        var count = 0L;
        foreach (var phrase in phrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                count++;
            }
        }

        return count;
    }

    private static long Sweep(string text)
    {
        var sum = Vector<ulong>.Zero;
        foreach (var each in MemoryMarshal.Cast<char, Vector<ulong>>(text))
        {
            sum += each;
        }

        return (long)Vector.Sum(sum);
    }
}
