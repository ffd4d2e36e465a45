using System.Globalization;
using System.Text.RegularExpressions;

using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Web.Components;

/// <summary>The notices of a whole day of each shipped desk, read in English.</summary>
public sealed partial class NoticeWordsTests : IDisposable
{
    private static readonly Dictionary<string, PackReading.Sound> packs = new() { ["telecom"] = Read("telecom"), ["property"] = Read("property") };

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public NoticeWordsTests() => CultureInfo.CurrentUICulture = new CultureInfo("en");

    [Theory]
    [InlineData("telecom")]
    [InlineData("property")]
    public void What_the_engine_told_staff_in_a_day_has_no_Chinese_left_but_what_people_wrote(string pack)
    {
        var told = Told(pack).Where(notice => notice.What.Say is null && !notice.What.To.Contains("customer")).ToList();

        Assert.NotEmpty(told);
        Assert.Empty(told.Select(notice => NoticeWords.Of(packs[pack].Pack, notice.Type, notice.What.Text, null)).Where(said => Chinese().IsMatch(said)).Distinct());
    }

    [Theory]
    [InlineData("telecom", "锦园小区障碍已恢复：熔接完成", "outageEnded", "The outage in 锦园小区 is over: 熔接完成")]
    [InlineData("property", "BX1第二次约定失约，请立即处理。——贺兰", "secondMissed", "BX1: the appointment was missed a second time; please act at once. — 贺兰")]
    [InlineData("telecom", "别的话", "outageEnded", "别的话")]
    [InlineData("telecom", "您好，您所在地区的障碍已经恢复", "outageOver", "您好，您所在地区的障碍已经恢复")]
    public void A_line_of_the_standard_is_said_in_its_English_with_what_it_was_filled_with(string pack, string told, string say, string english) =>
        Assert.Equal(english, NoticeWords.Of(packs[pack].Pack, "outage", told, say));

    [Fact]
    public void In_Chinese_a_notice_is_as_it_was_told()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

        Assert.Equal("GZ1 派发时限到了", NoticeWords.Of(packs["telecom"].Pack, "fault", "GZ1 派发时限到了", null));
    }

    [Fact]
    public void Every_line_by_which_staff_are_told_has_English()
    {
        var missing = from sound in packs.Values
                      from type in sound.Pack.Cases.Concat(sound.Pack.Contacts)
                      from notice in Effects(type).OfType<Effect.Notify>()
                      where notice.Say is { } say && sound.Pack.Lines.Has(say) && !notice.To.Any(to => to.ToString() == "customer") && !sound.Pack.English.ContainsKey($"line.{say}")
                      select $"{type.Id}: {notice.Say}";

        Assert.Empty(missing);
    }

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static IEnumerable<Effect> Effects(LifeType type) =>
        type.Opening.Does.Concat(type.Steps.SelectMany(step => step.Does)).Concat(type.Clocks.SelectMany(clock => clock.At).SelectMany(entry => entry.Does)).Concat(type.Rows.SelectMany(Effects));

    private static IEnumerable<(string Type, Notified What)> Told(string pack) =>
        from change in ScenarioRunner.Record(packs[pack].Pack, packs[pack].Scenarios.Single(scenario => scenario.File.EndsWith("day.yaml", StringComparison.Ordinal))).Committed
        from happened in change.Events
        where happened.Event is Notified
        select (change.After.Type, (Notified)happened.Event);

    private static PackReading.Sound Read(string pack)
    {
        var folder = Path.Combine(Repository.Root, "packs");
        return Assert.IsType<PackReading.Sound>(PackFolder.Read(Path.Combine(folder, pack), new PackSearch(folder)));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
