using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class PhraseScannerTests
{
    private static readonly Gen<char> Letters = Gen.Elements("不知道我办的是a１\ud83d\ude00，".ToCharArray());

    private static IEnumerable<ScanWidth> Widths => Enum.GetValues<ScanWidth>().Where(width => width <= PairFilter.Widest);

    [Fact]
    public void Finds_what_the_naive_search_finds() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(
        Words(2, 4).ListOf().ToArbitrary(), Words(0, 200).ToArbitrary(), (phrases, text) =>
            Naive(phrases, text).ToList() is var naive && naive.SequenceEqual(Scan(phrases, text)) && Widths.All(width => naive.SequenceEqual(Scan(phrases, text, width)))));

    [Fact]
    public void Overlapping_and_equal_phrases_are_all_found() => Assert.Equal(
        [new(0, 0), new(0, 2), new(0, 3), new(1, 1), new(1, 4), new(2, 0), new(2, 2)], Scan(["不知", "知不", "不知", "不知不知", "知不知"], "不知不知"));

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    public void Nothing_is_lost_between_blocks(int length) => Assert.All(Enumerable.Range(0, length - 2), at =>
        Assert.All(Widths, width =>
            Assert.Equal([new PhraseFound(at, 0)], Scan(["甲乙丙"], new string('字', at) + "甲乙丙" + new string('字', length - at - 3 < 0 ? 0 : length - at - 3), width))));

    [Fact]
    public void A_phrase_of_one_character_is_refused() => Assert.Throws<ArgumentException>(() => new PhraseScanner(["甲"]));

    private static Gen<string> Words(int least, int most) =>
        from length in Gen.Choose(least, most) from letters in Letters.ListOf(length) select string.Concat(letters);

    private static List<PhraseFound> Scan(IEnumerable<string> phrases, string text)
    {
        var found = new List<PhraseFound>();
        new PhraseScanner(phrases).Scan(text, found);
        return found;
    }

    /// <summary>As on a processor that goes no wider.</summary>
    private static List<PhraseFound> Scan(IEnumerable<string> phrases, string text, ScanWidth width)
    {
        var found = new List<PhraseFound>();
        new PhraseScanner(phrases, width).Scan(text, found);
        return found;
    }

    private static IEnumerable<PhraseFound> Naive(IReadOnlyList<string> phrases, string text) =>
        from at in Enumerable.Range(0, text.Length)
        from phrase in Enumerable.Range(0, phrases.Count)
        where string.CompareOrdinal(text, at, phrases[phrase], 0, phrases[phrase].Length) == 0
        select new PhraseFound(at, phrase);
}
