using System.Text;
using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>Plays the scenario of one worked case, as it stands or with one sentence of the pack altered.</summary>
internal static class WorkedCases
{
    public static ScenarioResult Play(string file) => Play(Content(_ => null), file);

    /// <exception cref="ShouldAssertException">The altered sentence does not stand in the file, or the pack is not sound any more.</exception>
    public static ScenarioResult PlayAltered(string file, string from, string to) => PlayAltered(file, text =>
    {
        text.ShouldContain(from);
        return text.Replace(from, to, StringComparison.Ordinal);
    });

    public static ScenarioResult PlayAltered(string file, Func<string, string> alter) =>
        Play(Content(path => path.EndsWith(file, StringComparison.Ordinal) ? alter : null), file);

    private static ScenarioResult Play(PackContent content, string file)
    {
        var reading = PackCompiler.Compile(content);
        var sound = reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems));
        return ScenarioRunner.Run(sound.Pack, sound.Scenarios.Single(scenario => scenario.File.EndsWith(file, StringComparison.Ordinal)));
    }

    private static PackContent Content(Func<string, Func<string, string>?> alter)
    {
        var examples = (PackReading.Sound)PackFolder.Read(WorkedCasesTests.Fixture("examples"), PackSearch.SiblingsOnly);
        return examples.Content with
        {
            Files = [.. examples.Content.Files.Select(file => alter(file.Path) is { } change
                ? file with { Bytes = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Bytes.Span))) }
                : file)],
        };
    }
}
