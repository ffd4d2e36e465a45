using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>All lines looked for in one walk against each held against the text alone.</summary>
public sealed class LineFormsTests
{
    private static readonly string[] Lines = ["您好，请问有什么可以帮您？", "请您稍等，好吗？", "{surname}先生，您好", "好", "让您久等了", "您好您好您好", "请{name}稍等{time}", ""];

    private static readonly LineForms Forms = new(new Pack(new PackVersion("p", "1.0.0", "h"), "p")
    {
        Guides = new([new Guide("g", "g", "contact", null, false) { Steps = new(Lines.Select((say, at) => new GuideStep($"s{at}") { Say = say })) }]),
    });

    private static readonly Gen<string> Texts =
        from length in Gen.Choose(0, 30) from said in Gen.Elements("您好请问有什么可以帮稍等吗让久了先生，。".ToCharArray()).ListOf(length) select string.Concat(said);

    [Fact]
    public void One_walk_finds_the_lines_that_each_would_be_found_near_alone() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var near = Forms.NearIn(SpokenText.Of(text));
        return Lines.All(line => near[Forms.NumberOf(line)] == LineForms.IsNear(line, text));
    }));

    [Fact]
    public void Half_of_a_lines_pairs_are_enough_and_less_is_another_sentence()
    {
        Assert.True(LineForms.IsNear("请您稍等，好吗？", "请您稍等一下"));
        Assert.False(LineForms.IsNear("请您稍等，好吗？", "请您签字"));
    }
}
