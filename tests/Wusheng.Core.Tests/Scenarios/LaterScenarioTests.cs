using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Scenarios.GivenMaps;
using static Wusheng.Core.Tests.Scenarios.Plays;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class LaterScenarioTests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-05")]
    [InlineData("2026-12-30 18:00", "2027-01-02 18:00")]
    [InlineData("2026-03-02T11:30", "2026-03-05T11:30")]
    [InlineData("2026-03-02 13:30-14:00", "2026-03-05 13:30-14:00")]
    [InlineData("2026-03-02 22:00–2026-03-03 06:00", "2026-03-05 22:00–2026-03-06 06:00")]
    [InlineData("2026-03-02 的函", "2026-03-02 的函")]
    [InlineData("云通转〔2026〕118号", "云通转〔2026〕118号")]
    [InlineData("13800001021", "13800001021")]
    [InlineData("2026-13-40", "2026-13-40")]
    public void Moments_move_and_words_stay(string written, string moved)
    {
        var item = At("2026-03-02 09:00", world: new() { ["unit 801"] = Map(new() { ["paidTo"] = written }) }) with { With = Given.Nothing.Add("rows", new Given.List([Map(new() { ["when"] = written })])) };

        var later = Of(item).Later(3);

        Assert.Equal("2026-03-05 09:00", later.Play[0].At);
        Assert.Equal(moved, Text(Assert.IsType<Given.Map>(later.Play[0].World!.Of["unit 801"]).Of["paidTo"]));
        var rows = Assert.IsType<Given.List>(later.Play[0].With["rows"]);
        Assert.Equal(moved, Text(Assert.IsType<Given.Map>(Assert.Single(rows.Items)).Of["when"]));
    }

    [Fact]
    public void Three_days_later_the_same_happens_at_the_same_hours()
    {
        var written = Of(Opened(), At("09:10"));
        var (then, now) = (ScenarioRunner.Record(SmallPack.Make(), written), ScenarioRunner.Record(SmallPack.Make(), written.Later(3)));

        Assert.NotEmpty(then.Committed);
        Assert.Equal(Moments(then).Select(at => at.AddDays(3)), Moments(now));
    }

    [Fact]
    public void What_lies_after_now_has_not_happened()
    {
        var day = Of(At("09:00"), At(null), At("09:10"), At("2026-03-03 08:00"));

        Assert.Equal(["09:00", null, "09:10"], day.While(at => at <= new DateTimeOffset(2026, 3, 2, 9, 10, 0, TimeSpan.FromHours(8))).Play.Select(item => item.At));
        Assert.Equal(["09:00", null], day.While(at => at < new DateTimeOffset(2026, 3, 2, 9, 10, 0, TimeSpan.FromHours(8))).Play.Select(item => item.At));
    }

    private static List<DateTimeOffset> Moments(Recording played) => [.. played.Committed.SelectMany(change => change.Events).Select(happened => happened.At)];

    private static string Text(Given given) => Assert.IsType<Given.Text>(given).Content;
}
