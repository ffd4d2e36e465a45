using System.Text;
using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>A new version in the middle of a scenario is compiled like any other; running lives finish under the one they began with.</summary>
public sealed class PublishedScenariosTests
{
    [Fact]
    public void Running_lives_keep_their_limits_and_new_ones_take_the_new()
    {
        var result = Play("case.fault.clocks.preprocessTime.limit", "20m", "G.preprocessTime.due = 09:25", "F.preprocessTime.due = 09:30");
        string.Join('\n', result.Failures).ShouldBe("");
    }

    [Fact]
    public void The_new_limit_does_not_reach_back() =>
        Play("case.fault.clocks.preprocessTime.limit", "20m", "F.preprocessTime.due = 09:20").Failures.Length.ShouldBe(1);

    [Fact]
    public void A_version_that_is_not_sound_is_told_at_its_item() =>
        Play("case.fault.clocks.preprocessTime.limit", "soon").Failures[0].Line.ShouldBe(6);

    private static ScenarioResult Play(string path, string value, params string[] expected)
    {
        var examples = (PackReading.Sound)PackFolder.Read(WorkedCasesTests.Fixture("examples"), PackSearch.SiblingsOnly);
        var file = new PackFile("scenarios/published.yaml", Encoding.UTF8.GetBytes($$"""
            scenario: 中途发布
            starts: 2026-03-02 09:00
            people: { lin: acceptor }
            play:
              - { at: 09:00, by: lin, do: open fault as F, with: { line: "02500000000", symptom: 无法上网 } }
              - { at: 09:05, do: publish pack, with: { version: 0.2.0, changes: { {{path}}: {{value}} } } }
              - { at: 09:05, by: lin, do: open fault as G, with: { line: "02500000001", symptom: 无法上网 } }
              - { at: 09:06, expect: [ {{string.Join(", ", expected)}} ] }
            """));
        var content = examples.Content with { Files = examples.Content.Files.Add(file) };
        var sound = PackCompiler.Compile(content).ShouldBeOfType<PackReading.Sound>();
        return ScenarioRunner.Run(sound.Pack, sound.Scenarios.Single(scenario => scenario.Title == "中途发布"), PackChanging.Of(content));
    }
}
