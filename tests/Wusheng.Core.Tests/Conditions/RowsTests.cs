using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

public sealed class RowsTests
{
    [Theory]
    [InlineData("every point is gone", Truth.False)]
    [InlineData("any point is gone", Truth.True)]
    [InlineData("no point is gone", Truth.False)]
    [InlineData("no point is planned", Truth.True)]
    [InlineData("every point is open/gone", Truth.True)]
    [InlineData("every point is not planned", Truth.True)]
    [InlineData("no point (price > 100)", Truth.Unknown)]
    [InlineData("any point (price > 5)", Truth.True)]
    [InlineData("every point (price is set)", Truth.False)]
    [InlineData("every point (price < 5)", Truth.False)]
    [InlineData("count of point = 3", Truth.True)]
    [InlineData("count of point (state is gone) = 1", Truth.True)]
    [InlineData("count of point (price > 5) >= 1", Truth.True)]
    [InlineData("count of point (price > 5) >= 3", Truth.False)]
    [InlineData("count of point (price > 5) = 0", Truth.False)]
    [InlineData("count of point (price > 5) > 3", Truth.False)]
    [InlineData("sum of point.price (price is set) = 30", Truth.True)]
    [InlineData("sum of point.price = 30", Truth.Unknown)]
    [InlineData("avg of point.price (price is set) = 15", Truth.True)]
    [InlineData("min of point.price (price is set) = 10", Truth.True)]
    [InlineData("max of point.price (price is set) = 20", Truth.True)]
    [InlineData("max of point.price (state is planned) = 20", Truth.Unknown)]
    [InlineData("sum of point.price (state is planned) = 0", Truth.True)]
    [InlineData("sum of point.weight = 3", Truth.True)]
    [InlineData("sum of point.weight (price > 15) = 2", Truth.Unknown)]
    [InlineData("every none is gone", Truth.True)]
    [InlineData("any none is gone", Truth.False)]
    [InlineData("no none (price > 3)", Truth.True)]
    [InlineData("count of none = 0", Truth.True)]
    [InlineData("every unknown is gone", Truth.Unknown)]
    [InlineData("count of unknown = 0", Truth.Unknown)]
    [InlineData("count of unknown is missing", Truth.True)]
    public void Quantifiers_and_sums(string condition, Truth expected) => Assert.Equal(expected, Points().Ask(condition));

    private static KnownFacts Points() => new KnownFacts()
        .Rows("point", Point("open", 10), Point("gone", 20), Point("open", null))
        .Rows("none");

    private static KnownFacts Point(string state, int? price) =>
        new KnownFacts().Word("state", state).With("weight", new Value.Number(1)).With("price", price is { } yuan ? new Value.Money(yuan) : null);
}
