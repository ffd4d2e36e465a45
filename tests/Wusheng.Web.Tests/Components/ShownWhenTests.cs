using Wusheng.Core.Conditions;

namespace Wusheng.Web.Components;

public sealed class ShownWhenTests
{
    [Theory]
    [InlineData("ground is delivery", "f.ground=delivery")]
    [InlineData("outcome is not unsolved", "f.outcome!=unsolved")]
    [InlineData("effect is pay/contract", "f.effect=pay|contract")]
    [InlineData("introOk is yes", "f.introOk=true")]
    [InlineData("damageFree is no and class is A", "f.damageFree=false;f.class=A")]
    [InlineData("applicant is owner and arrears > 0", "f.applicant=owner")]
    [InlineData("introOk", "f.introOk=true")]
    [InlineData("arrears > 0", null)]
    [InlineData("ground is delivery or wants is refund", null)]
    [InlineData("no demand (kind is pay)", null)]
    [InlineData("customer.level is gold", null)]
    public void A_form_is_told_what_it_can_see_for_itself(string when, string? told)
    {
        var condition = ConditionParser.Condition(when).Value;

        Assert.NotNull(condition);
        Assert.Equal(told, ShownWhen.Of(condition, "f."));
    }
}
