using Wusheng.Store.Writing;
using Wusheng.Web.Features.Counter;
using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Till;

/// <summary>What money was moved for is put right by reversing the payment, never by correcting an answer.</summary>
public sealed class BilledTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Theory, Requirement("FEE-06")]
    [InlineData("owed", "1")]
    [InlineData("unit", PropertyDesk.Clear)]
    [InlineData("payment", "1")]
    public async Task Once_paid_neither_the_amount_nor_the_home_nor_the_payment_can_be_corrected(string field, string to)
    {
        var id = await PaidAsync("4-201");

        Assert.Equal(field, Assert.Single(Assert.IsType<Decision.Refused>(await CorrectAsync(id, field, to)).Why, why => why.Code == field).Field);
    }

    [Fact]
    public async Task What_no_money_hangs_on_and_what_is_not_paid_yet_can_be()
    {
        Assert.IsType<Decision.Happened>(await CorrectAsync(await PaidAsync("4-202"), "payer", "陈刚的妻子"));
        await project.HomeAsync("4-203", 320);
        var open = await project.OpenAsync("feePayment", new { unit = "4-203", owed = "320" });

        Assert.IsType<Decision.Happened>(await CorrectAsync(open, "owed", "100"));
    }

    [Fact]
    public async Task A_payment_reads_as_money_and_its_way()
    {
        var id = await PaidAsync("4-204");

        var page = await (await project.AsAsync("finance")).PageAsync($"/cases/{id}");

        Assert.Contains("现金 ¥ 320.00", page, StringComparison.Ordinal);
        Assert.DoesNotContain("do=correct&of=payment#", page, StringComparison.Ordinal);
    }

    private async Task<string> PaidAsync(string room)
    {
        await project.HomeAsync(room, 320);
        var id = await project.OpenAsync("feePayment", new { unit = room, owed = "320" });
        await project.StepAsync("finance", id, "pay", new { payAt = "window", payment = new { amount = "320", way = "cash" } });
        return id;
    }

    private Task<Decision> CorrectAsync(string id, string field, string to) =>
        project.Desk.Of<LifeStore>().ActAsync(new Correct(new LifeId(id), 0, field, to, "写错了"), new Actor("g-specialist", "desk"), ActContext.None, CancellationToken.None);
}
