using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>
/// The silent call of the city hotline. Its file also shows how another trade changes the guide's lines: that change lies beneath what
/// the pack writes itself, and tells in a pack that stands on it.
/// </summary>
public sealed class SilentCallScenarioTests
{
    private const string File = "07-silent-call.yaml";

    [Theory]
    [InlineData("order: strict", "order: free")]
    [InlineData("pause: 5s, never: threatHangUp", "pause: 1s, never: threatHangUp")]
    [InlineData("offer1:  { say: 您好！请问有什么可以帮助您？, pause: 5s }", "offer1:  { say: 您好！请问有什么可以帮助您？, pause: 7s }")]
    [InlineData("releasedBy is agent", "releasedBy is customer")]
    [InlineData("再不说话…挂", "再不开口…挂")]
    [InlineData("must: branch.hangUp is done", "must: branch.offer1 is done")]
    public void It_plays_red_when_the_pack_is_altered(string from, string to) => Play(from, to).Failures.ShouldNotBeEmpty();

    [Fact]
    public void The_other_trade_plays_its_own_wording_over_the_same_guide()
    {
        var result = WorkedCases.PlayAltered(File, text => text.Replace("changes: core ", "changes: examples ", StringComparison.Ordinal));

        result.Failures.ShouldNotBeEmpty();
        result.Failures[0].En.ShouldContain("offer1");
    }

    [Fact]
    public void What_lies_beneath_is_told_to_the_author() => PackFolder.Read(WorkedCasesTests.Fixture("examples"), PackSearch.SiblingsOnly)
        .Problems.ShouldContain(problem => problem.Code == "change-beneath" && problem.File.EndsWith(File, StringComparison.Ordinal));

    private static ScenarioResult Play(string from, string to) => WorkedCases.PlayAltered(File, text =>
    {
        text.ShouldContain(from);
        return text.Replace(from, to, StringComparison.Ordinal);
    });
}
