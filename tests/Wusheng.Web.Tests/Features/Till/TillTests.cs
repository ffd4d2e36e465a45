using System.Text.Json;

namespace Wusheng.Web.Features.Till;

/// <summary>Money over HTTP: by several means, to the fen, corrected by reversal only.</summary>
public sealed class TillTests(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    [Fact, Requirement("FEE-01")]
    public async Task A_payment_by_two_means_is_in_the_till_until_it_is_handed_in()
    {
        var cashier = await desk.CashierAsync();
        var before = await cashier.CashOfAsync();
        await cashier.PaidAsync(new[] { new { amount = "60.05", way = "cash" }, new { amount = "39.95", way = "card" } });

        var till = await cashier.ReadAsync("till?site=east");

        Assert.Equal(before + 60.05m, till.GetProperty("mine").GetProperty("by").GetProperty("cash").GetDecimal());
        Assert.Contains(till.GetProperty("today").EnumerateArray(), move => move.GetProperty("way").GetString() == "card" && move.GetProperty("amount").GetDecimal() == 39.95m);
    }

    [Fact, Requirement("FEE-01")]
    public async Task A_wrong_payment_is_reversed_never_changed_and_its_receipt_is_void()
    {
        var cashier = await desk.CashierAsync();
        var id = await cashier.PaidAsync(new { amount = "100" });
        var payment = (await cashier.ReadAsync($"cases/{id}/fees")).GetProperty("moves")[0];
        var version = payment.GetProperty("version").GetInt32();

        Assert.Equal("reason", await (await cashier.SendAsync($"cases/{id}/payments/{version}/reverse", new { reason = " " })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        await (await cashier.SendAsync($"cases/{id}/payments/{version}/reverse", new { reason = "收错" })).JsonAsync(HttpStatusCode.OK);
        var twice = await cashier.SendAsync($"cases/{id}/payments/{version}/reverse", new { reason = "收错" });

        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
        var fees = await cashier.ReadAsync($"cases/{id}/fees");
        Assert.Equal([100m, -100m], fees.GetProperty("moves").EnumerateArray().Select(move => move.GetProperty("amount").GetDecimal()));
        Assert.Equal(100m, fees.GetProperty("open").GetDecimal());
        Assert.Contains((await cashier.ReadAsync($"cases/{id}/documents")).GetProperty("items").EnumerateArray(), paper => paper.GetProperty("document").GetString() == "feeReceipt" && paper.GetProperty("void").GetBoolean());
    }

    [Fact]
    public async Task More_than_is_owed_is_not_taken_and_what_is_owed_is()
    {
        var cashier = await desk.CashierAsync();
        var id = await cashier.PaidAsync(new { amount = "100" });
        await ReverseAsync(cashier, id);

        Assert.Equal("payment", await (await cashier.SendAsync($"cases/{id}/payments", new { payment = new[] { new { amount = 100.01m } } })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("payment", await (await cashier.SendAsync($"cases/{id}/payments", new { payment = new[] { new { amount = 10m, way = "shells" } } })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        await (await cashier.SendAsync($"cases/{id}/payments", new { payment = new[] { new { amount = 100m, way = "transfer" } } })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal(0m, (await cashier.ReadAsync($"cases/{id}/fees")).GetProperty("open").GetDecimal());
    }

    [Fact]
    public async Task Who_may_not_take_the_step_of_payment_may_not_reverse_it()
    {
        var cashier = await desk.CashierAsync();
        var id = await cashier.PaidAsync(new { amount = "100" });
        var version = (await cashier.ReadAsync($"cases/{id}/fees")).GetProperty("moves")[0].GetProperty("version").GetInt32();

        var supervisor = await (await desk.AsAsync("zhao")).SendAsync($"cases/{id}/payments/{version}/reverse", new { reason = "收错" });

        Assert.Equal("by", await supervisor.CodeAsync(HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Another_site_sees_nothing_of_it()
    {
        var cashier = await desk.CashierAsync();
        var id = await cashier.PaidAsync(new { amount = "100" });
        var west = await desk.AsAsync("zhou");

        Assert.Equal(HttpStatusCode.NotFound, (await west.GetAsync($"/api/v1/cases/{id}/fees")).StatusCode);
        var till = await west.ReadAsync("till?site=east");
        Assert.DoesNotContain(id, JsonSerializer.Serialize(till), StringComparison.Ordinal);
    }

    private static async Task ReverseAsync(HttpClient cashier, string id)
    {
        var version = (await cashier.ReadAsync($"cases/{id}/fees")).GetProperty("moves")[0].GetProperty("version").GetInt32();
        await (await cashier.SendAsync($"cases/{id}/payments/{version}/reverse", new { reason = "收错" })).JsonAsync(HttpStatusCode.OK);
    }
}
