using System.CommandLine;
using Wusheng.Packs;
using Wusheng.Packs.Changes;

namespace Wusheng.Cli.Packs;

/// <summary><c>wusheng pack diff A B [--lang en]</c>: what B says differently from A; 0 also when they differ, 1 when one is not sound.</summary>
internal static class PackDiffCommand
{
    private static readonly (Bearing Bearing, string Zh, string En)[] _groups =
    [
        (Bearing.Looser, "更松（继承时须说明理由）", "Looser (needs a reason when inherited)"), (Bearing.Stricter, "更严", "Stricter"),
        (Bearing.Different, "不同", "Different"), (Bearing.Added, "新增", "Added"), (Bearing.Removed, "去掉", "Removed"),
    ];

    public static Command Create()
    {
        var before = new Argument<string>("A") { Description = "原来的规范包 / the pack before" };
        var after = new Argument<string>("B") { Description = "新的规范包 / the pack after" };
        var language = new Option<string>("--lang") { Description = "zh 或 en / zh or en", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new Command("diff", "用白话比较两个规范包 / compares two packs in plain words") { before, after, language };
        command.SetAction(parsed => Diff(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(language) == "en", parsed.InvocationConfiguration.Output));
        return command;
    }

    internal static int Diff(string before, string after, bool english, TextWriter output)
    {
        var readings = new[] { before, after }.Select(folder => PackFolder.Read(folder, ShippedPacks.Search)).ToList();
        if (readings.OfType<PackReading.Unsound>().ToList() is { Count: > 0 } unsound)
        {
            unsound.SelectMany(reading => reading.Problems).ToList().ForEach(problem => output.WriteLine(problem));
            return 1;
        }

        Tell(PackDiff.Between(((PackReading.Sound)readings[0]).Pack, ((PackReading.Sound)readings[1]).Pack), english, output);
        return 0;
    }

    private static void Tell(IReadOnlyCollection<Difference> differences, bool english, TextWriter output)
    {
        if (differences.Count == 0)
        {
            output.WriteLine(english ? "No difference." : "没有不同。");
        }

        foreach (var (bearing, zh, en) in _groups)
        {
            var group = differences.Where(difference => difference.Bearing == bearing).ToList();
            if (group.Count > 0)
            {
                output.WriteLine($"{(english ? en : zh)} ({group.Count})");
                group.ForEach(difference => output.WriteLine($"  {(english ? difference.En : difference.Zh)}"));
            }
        }
    }
}
