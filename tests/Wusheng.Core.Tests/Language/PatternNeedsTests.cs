using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

/// <summary>Texts that lack what a pattern needs are not read: that must never lose a match.</summary>
public sealed class PatternNeedsTests
{
    private static readonly Gen<string> Texts = Speech("不知道知道办的半搞搞不啊嗯吗那个，。1一", 0, 30);

    private static readonly Gen<string> Patterns = Gen.Elements(
        "不知道", "知道", "搞", "不搞", "啊", "不啊知", "知道啊", "(不|没)知道", "(不知|搞不)道", "不(知|半)", "(不|)知(道|)", "不…道", "^不知道$", "不知&道办", "{空}知道", "{名}知道", "不{名}", "一知", "嗯知道")
        .Select(each => each);

    [Fact]
    public void Nothing_is_lost_by_looking_first() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(
        Patterns.ToArbitrary(), Texts.ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (pattern, text, sounds) =>
        {
            var saying = SayingPattern.Of(pattern, slot => slot == "名" ? "办的" : null, sounds);
            var spoken = SpokenText.Of(text);
            return saying.ReadIn(spoken).Select(heard => heard.Place).SequenceEqual(saying.In(spoken));
        }));

    [Fact]
    public void The_same_is_found_however_often_one_looks() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        Patterns.ToArbitrary(), Texts.ToArbitrary(), (pattern, text) =>
        {
            var saying = SayingPattern.Of(pattern, sounds: true);
            return saying.In(SpokenText.Of(text)).SequenceEqual(SayingPattern.Of(pattern, sounds: true).In(SpokenText.Of(text)));
        }));

    private static Gen<string> Speech(string letters, int least, int most) =>
        from length in Gen.Choose(least, most) from said in Gen.Elements(letters.ToCharArray()).ListOf(length) select string.Concat(said);
}
