using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Scenarios.GivenMaps;
using static Wusheng.Core.Tests.Scenarios.Plays;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class PublishTests
{
    [Fact]
    public void A_running_life_keeps_its_version_and_a_new_one_takes_the_new()
    {
        var scenario = Of(
            Opened(),
            At("09:05", @do: "publish pack", with: new() { ["version"] = "1.1.0", ["changes"] = Map(new() { ["case.job.clocks.startTime.limit"] = "20m" }) }),
            At("09:10", "ada", "open job as K", new() { ["unit"] = "801" }, expect: ["J.startTime.due = 09:30", "K.startTime.due = 09:30"]),
            At("09:31", expect: ["J.startTime is breached", "K.startTime.breached.at = 09:30"]));
        var result = ScenarioRunner.Run(SmallPack.Make(), scenario, (_, given) =>
            new PackChange.Made(SmallPack.Make(((Given.Text)given.Of["version"]).Content, "20m")));
        Assert.Equal("", string.Join('\n', result.Failures));
    }

    [Fact]
    public void Without_a_compiler_the_item_is_refused_clearly() =>
        Red("没有编译规范包的办法", "nothing compiles packs", At("09:00", @do: "publish pack"));

    [Fact]
    public void A_new_version_that_is_not_sound_is_told()
    {
        var result = ScenarioRunner.Run(SmallPack.Make(), Of(At("09:00", @do: "publish pack")), (_, _) => new PackChange.Unsound("少了时限", "no limit"));
        Assert.Contains("少了时限", Assert.Single(result.Failures).Zh, StringComparison.Ordinal);
    }
}
