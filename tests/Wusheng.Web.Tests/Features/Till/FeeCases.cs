namespace Wusheng.Web.Features.Till;

/// <summary>A charged case as a specialist of the east brings it about over HTTP.</summary>
internal static class FeeCases
{
    public const string Cashier = "jin";

    public static async Task<HttpClient> CashierAsync(this DeskUnderTest desk)
    {
        await desk.AddAsync(Cashier, "金会计", "east", "specialist");
        return await desk.AsAsync(Cashier);
    }

    /// <summary>A case with two visits charged, quoted and signed for: 100 yuan are owed.</summary>
    public static async Task<string> SignedAsync(this HttpClient cashier)
    {
        var opened = await (await cashier.SendAsync("cases", new { type = "serviceFee", site = "east", with = new { payer = "孙蕾" } })).JsonAsync(HttpStatusCode.Created);
        var id = opened.GetProperty("id").GetString()!;
        await (await cashier.SendAsync($"cases/{id}/rows", new { type = "line", with = new { item = "visit", pieces = "2" } })).JsonAsync(HttpStatusCode.OK);
        await cashier.StepAsync(id, "quote", new { });
        await cashier.StepAsync(id, "agree", new { signedQuote = await cashier.BroughtAsync(id) });
        return id;
    }

    /// <summary>The signed sheet hangs on the case; the hash of its content.</summary>
    private static async Task<string> BroughtAsync(this HttpClient who, string id)
    {
        var sheet = new ByteArrayContent("signed"u8.ToArray());
        await (await who.PostAsync($"/api/v1/cases/{id}/attachments", new MultipartFormDataContent { { sheet, "file", "报价单.txt" } })).JsonAsync(HttpStatusCode.OK);
        return (await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items")[0].GetProperty("hash").GetString()!;
    }

    public static async Task<string> PaidAsync(this HttpClient cashier, object payment)
    {
        var id = await cashier.SignedAsync();
        await cashier.StepAsync(id, "pay", new { payment });
        return id;
    }

    public static async Task StepAsync(this HttpClient who, string id, string step, object with) =>
        await (await who.SendAsync($"cases/{id}/steps/{step}", new { with })).JsonAsync(HttpStatusCode.OK);

    public static async Task<decimal> CashOfAsync(this HttpClient who) =>
        (await who.ReadAsync("till?site=east")).GetProperty("mine").GetProperty("by").TryGetProperty("cash", out var cash) ? cash.GetDecimal() : 0;
}
