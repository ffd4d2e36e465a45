using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

public sealed class KleeneTests
{
    [Theory]
    [InlineData("t", "t", "t", "t")]
    [InlineData("t", "f", "f", "t")]
    [InlineData("t", "u", "u", "t")]
    [InlineData("f", "t", "f", "t")]
    [InlineData("f", "f", "f", "f")]
    [InlineData("f", "u", "f", "u")]
    [InlineData("u", "t", "u", "t")]
    [InlineData("u", "f", "f", "u")]
    [InlineData("u", "u", "u", "u")]
    public void And_and_or(string one, string other, string and, string or)
    {
        var facts = new KnownFacts().Yes("t").With("f", new Value.YesNo(false)).With("u", (Value?)null);
        Assert.Equal(facts.Ask(and), facts.Ask($"{one} and {other}"));
        Assert.Equal(facts.Ask(or), facts.Ask($"{one} or {other}"));
        Assert.Equal(facts.Ask($"not {one}"), facts.Ask($"not {one} or not {one}"));
    }

    [Theory]
    [InlineData("t", Truth.False)]
    [InlineData("f", Truth.True)]
    [InlineData("u", Truth.Unknown)]
    public void Not(string one, Truth expected)
    {
        var facts = new KnownFacts().Yes("t").With("f", new Value.YesNo(false));
        Assert.Equal(expected, facts.Ask($"not {one}"));
        Assert.Equal(expected, facts.Ask($"{one} is not yes"));
    }

    [Theory]
    [InlineData("ttt", Truth.True, Truth.True, Truth.False)]
    [InlineData("ttu", Truth.Unknown, Truth.True, Truth.False)]
    [InlineData("tfu", Truth.False, Truth.True, Truth.False)]
    [InlineData("ffu", Truth.False, Truth.Unknown, Truth.Unknown)]
    [InlineData("fff", Truth.False, Truth.False, Truth.True)]
    [InlineData("uuu", Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData("", Truth.True, Truth.False, Truth.True)]
    public void Every_any_no(string rows, Truth every, Truth any, Truth no)
    {
        var facts = new KnownFacts().Rows("row", [.. rows.Select(row => new KnownFacts().With("x", row == 'u' ? null : new Value.YesNo(row == 't')))]);
        Assert.Equal((every, any, no), (facts.Ask("every row (x)"), facts.Ask("any row (x)"), facts.Ask("no row (x)")));
    }
}
