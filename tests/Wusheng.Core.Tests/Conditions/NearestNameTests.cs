using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("plan", "plna", 1)]
    [InlineData("received", "recieved", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Slips_of_the_pen_are_counted(string one, string other, int slips)
    {
        Assert.Equal(slips, NearestName.Slips(one, other));
        Assert.Equal(slips, NearestName.Slips(other, one));
    }

    [Theory]
    [InlineData("Plan", "plan")]
    [InlineData("difficluty", "difficulty")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_nearest_is_named_or_nothing(string wanted, string? expected) =>
        Assert.Equal(expected, NearestName.To(wanted, ["plan", "planned", "difficulty", "nextSteps"]));
}
