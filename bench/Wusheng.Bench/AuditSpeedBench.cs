using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Bench;

/// <summary>What the whole audit of a call of five minutes takes: normalising, sound, likeness, findings and the verdict on every norm.</summary>
internal static class AuditSpeedBench
{
    private const int Turns = 60;
    private const int Seconds = 300;
    private const int Calls = 20;
    private const int WarmUps = 12;
    private const int Rounds = 7;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"## The whole audit of a call\n\n{Turns} turns in {Seconds / 60} minutes, everyday sentences of staff and customers in turn, every tenth of the agent's a rude one; heard for the first time at every round, one thread, its own processor time. Findings and the verdicts on all norms, as a contact is audited when it ends.\n");
        report.WriteLine("| pack | characters | findings | ms a call | turns a second | KB allocated a call |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var name in (string[])["core", "property", "telecom", "auto", "flooring"])
        {
            report.WriteLine(Row(name));
        }

        report.WriteLine();
    }

    private static string Row(string name)
    {
        var scanner = new TalkScanner(((PackReading.Sound)PackFolder.Read(Path.Combine(Repository.Root, "packs", name), PackSearch.SiblingsOnly)).Pack);
        var heard = scanner.Facts(new TalkInput("1", "phone", Talk(), 0, true) { Rings = 2, HangupBy = "customer" });
        var (milliseconds, kilobytes) = Cost(heard);
        var characters = heard.Life.Talk.Turns.Sum(turn => turn.Text.Length);
        return FormattableString.Invariant($"| {name} | {characters:N0} | {Audit(heard) / 1000} | {milliseconds:N2} | {Turns * 1000 / milliseconds:N0} | {kilobytes:N0} |");
    }

    // This thread's own processor time: whoever else is busy on the machine does not count. Medians.
    private static (double Milliseconds, double Kilobytes) Cost(LifeFacts heard)
    {
        var sink = 0L;
        var rounds = Enumerable.Range(0, WarmUps + Rounds).Select(_ =>
        {
            var (started, bytes) = (ProcessorTime.Seconds, GC.GetAllocatedBytesForCurrentThread());
            for (var call = 0; call < Calls; call++)
            {
                sink += Audit(heard);
            }

            return (Seconds: ProcessorTime.Seconds - started, Bytes: GC.GetAllocatedBytesForCurrentThread() - bytes);
        }).Skip(WarmUps).OrderBy(round => round.Seconds).ToArray();
        GC.KeepAlive(sink);
        return (rounds[Rounds / 2].Seconds * 1000 / Calls, rounds[Rounds / 2].Bytes / 1024.0 / Calls);
    }

    // What is known of a turn is kept with it: turns of their own are heard for the first time.
    private static long Audit(LifeFacts heard)
    {
        var life = heard.Life with { Talk = heard.Life.Talk with { Turns = [.. heard.Life.Talk.Turns.Select(turn => turn with { })] } };
        var facts = new LifeFacts(heard.World, life, 0, heard.Now, null);
        return (TalkAudit.Findings(facts).Length * 1000) + TalkAudit.Verdicts(facts).Length;
    }

    private static System.Collections.Immutable.ImmutableArray<TalkTurn> Talk()
    {
        var (plain, rude) = (Lines("held-out-clean.txt"), Lines("held-out-rude.txt").ConvertAll(line => line.Split('|')[1]));
        return [.. Enumerable.Range(0, Turns).Select(at => new TalkTurn(at * Seconds / (decimal)Turns, (at + 0.9m) * Seconds / Turns, at % 2 == 0 ? "agent" : "customer", at % 20 == 10 ? rude[at] : plain[at]))];
    }

    private static List<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Wusheng.Packs.Tests", "Language", file)).Where(line => line.Length > 0 && line[0] != '#')];
}
