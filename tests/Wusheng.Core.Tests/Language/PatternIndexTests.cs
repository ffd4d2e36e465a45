using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

/// <summary>All patterns looked for at once against each looked for alone.</summary>
public sealed class PatternIndexTests
{
    private static readonly string[] Patterns =
    [
        "不知道", "知道", "搞", "啊", "不啊知", "(不|没)知道", "不(知|半)", "(不|)知(道|)", "不…道", "^不知道$", "不知&道办", "{空}知道", "一知", "(搞|办)(不|)清",
        "…", "(不|)", "急什么", "寄什么", "有意见&找领导", "^知道", "知道$", "嗯知道", "清楚(了|)(吗|)", "什么…道", "道不(知|急)",
    ];

    private static readonly Gen<string> Texts =
        from length in Gen.Choose(0, 40) from said in Gen.Elements("不布知之道到办的半搞清楚嗯那个啊，。1一急寄什神么".ToCharArray()).ListOf(length) select string.Concat(said);

    [Fact]
    public void Finds_what_each_pattern_finds_alone() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var spoken = SpokenText.Of(text);
        var alone = Index.Patterns.Select((pattern, number) => (number, Places: pattern.ReadIn(spoken).Select(heard => heard.Place).ToList())).Where(each => each.Places.Count > 0);
        return alone.Select(Told).SequenceEqual(Index.All.In(spoken).Select(each => Told((each.Pattern, [.. each.Places]))));
    }));

    private static string Told((int Number, List<Found> Places) found) => $"{found.Number}: {string.Join(' ', found.Places)}";

    private static class Index
    {
        internal static readonly SayingPattern[] Patterns = [.. PatternIndexTests.Patterns.SelectMany(text => new[] { SayingPattern.Of(text), SayingPattern.Of(text, sounds: true) })];
        internal static readonly PatternIndex All = new(Patterns);
    }
}
