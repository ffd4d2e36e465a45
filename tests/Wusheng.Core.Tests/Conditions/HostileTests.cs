using System.Diagnostics;
using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class HostileTests
{
    private static readonly string[] _pieces =
    [
        "and", "or", "not", "is", "in", "between", "every", "any", "no", "count", "of", "find", "says", "customer", "silent", "for", "speaks",
        "set", "missing", "done", "(", ")", "+", "-", "*", "/", "=", "<", "<=", ">", ">=", "a", "b.c", "our.x", "3", "2.5", "20s", "2wd", "09:20",
        "2026-03-04", "sun", "\"词\"", "2000元", "yes", "was", "within", "after", "before", "first", "last", "turns", "times", "every later turn",
    ];

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    [InlineData("a and (")]
    [InlineData("1+(")]
    [InlineData("any a (")]
    public void Nesting_stops_at_eight(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400 / piece.Length));
        Assert.Contains("8", Assert.Single(ConditionParser.Condition(text).Problems).En, StringComparison.Ordinal);
        Assert.Contains("8", Assert.Single(ConditionParser.Expression(text).Problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_levels_are_allowed() =>
        Assert.Empty(ConditionParser.Condition(new string('(', 8) + "a" + new string(')', 8)).Problems);

    [Fact]
    public void Length_stops_at_four_hundred()
    {
        Assert.Empty(ConditionParser.Condition(new string('a', 400)).Problems);
        Assert.Contains("400", Assert.Single(ConditionParser.Condition(new string('a', 401)).Problems).Zh, StringComparison.Ordinal);
        Assert.Single(ConditionParser.Condition(new string('(', 50_000_000)).Problems);
    }

    [Fact]
    public void A_long_flat_chain_is_read_and_answered()
    {
        var sum = string.Join('+', Enumerable.Repeat("1", 190)) + "=190";
        Assert.Equal(Truth.True, new KnownFacts().Ask(sum));
    }

    [Fact]
    public void A_hundred_thousand_random_texts_are_answered_quickly()
    {
        var random = new Random(457);
        var watch = Stopwatch.StartNew();
        var accepted = 0;
        for (var at = 0; at < 100_000; at++)
        {
            var text = at % 2 == 0 ? Pieces(random) : Noise(random);
            var parsed = ConditionParser.Condition(text);
            Assert.NotEqual(parsed.Succeeded, parsed.Problems.Length > 0);
            Assert.All(parsed.Problems, problem => Assert.InRange(problem.Offset, 0, text.Length));
            accepted += parsed.Succeeded && parsed.Value == ConditionParser.Condition(ConditionText.Of(parsed.Value)).Value ? 1 : 0;
        }

        Assert.True(accepted > 100);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static string Pieces(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, random.Next(2, 40))).Select(_ => _pieces[random.Next(_pieces.Length)]));

    private static string Noise(Random random) =>
        new([.. Enumerable.Range(0, random.Next(0, 420)).Select(_ => random.Next(4) == 0 ? (char)random.Next(0x10000) : (char)random.Next(0x80))]);
}
