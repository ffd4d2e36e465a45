using Shouldly;
using Wusheng.Core.Scenarios;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>
/// The silent call of the city hotline. Its file also shows how another pack changes the guide's lines; the hotline has no such change.
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

    private static ScenarioResult Play(string from, string to) => WorkedCases.PlayAltered(File, text =>
    {
        text.ShouldContain(from);
        var (begin, end) = (text.IndexOf("---\nguide: phoneInbound\nchanges: core", StringComparison.Ordinal), text.IndexOf("---\nsayings:", StringComparison.Ordinal));
        return text.Remove(begin, end - begin).Replace(from, to, StringComparison.Ordinal);
    });
}
