using System.CommandLine;
using System.Globalization;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;

namespace Wusheng.Cli.Packs;

/// <summary>
/// <c>wusheng pack test DIR [--scenarios DIR]</c>: plays the pack's scenarios (or those of another folder) on a virtual clock and
/// closes with <c>N passed, N failed</c>; 0 when all pass, 1 when one fails or the pack is not sound.
/// </summary>
internal static class PackTest
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "规范包的文件夹 / folder of the pack" };
        var scenarios = new Option<string?>("--scenarios") { Description = "另放情景的文件夹 / folder of scenarios that live elsewhere" };
        var command = new Command("test", "试跑规范包的情景 / plays the pack's scenarios") { folder, scenarios };
        command.SetAction(parsed => Test(parsed.GetRequiredValue(folder), parsed.GetValue(scenarios), parsed.InvocationConfiguration.Output));
        return command;
    }

    internal static int Test(string folder, string? scenarios, TextWriter output)
    {
        var reading = PackFolder.Read(folder, ShippedPacks.Search, scenarios);
        if (reading is not PackReading.Sound sound)
        {
            foreach (var problem in reading.Problems)
            {
                output.WriteLine(problem);
            }

            output.WriteLine("0 passed, 1 failed");
            return 1;
        }

        var results = sound.Scenarios.Select(scenario => ScenarioRunner.Run(sound.Pack, scenario, PackChanging.Of(sound.Content))).ToList();
        foreach (var result in results)
        {
            Tell(result, output);
        }

        var failed = results.Count(result => !result.Passed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static void Tell(ScenarioResult result, TextWriter output)
    {
        output.WriteLine($"{(result.Passed ? "✓" : "✗")} {result.Title}");
        foreach (var failure in result.Failures)
        {
            output.WriteLine($"  {failure}");
        }
    }
}
