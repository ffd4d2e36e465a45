using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using Wusheng.Web.Features.Till;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Papers;

/// <summary>Issued papers: numbers without gaps, reprints marked, and a code by which anybody can verify one.</summary>
public sealed partial class PaperTests(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    private const double PointsPerInch = 72;
    private const double MillimetresPerInch = 25.4;

    [Fact, Requirement("FEE-01")]
    public async Task Receipts_are_numbered_without_gaps()
    {
        var cashier = await desk.CashierAsync();
        var first = await ReceiptAsync(cashier);
        var refused = await cashier.SignedAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await cashier.SendAsync($"cases/{refused}/steps/pay", new { with = new { payment = "1" } })).StatusCode);
        var second = await ReceiptAsync(cashier);

        Assert.Equal(Count(first.Paper) + 1, Count(second.Paper));
    }

    [Fact]
    public async Task The_code_says_what_and_when_and_nothing_of_anybody()
    {
        var (life, paper) = await ReceiptAsync(await desk.CashierAsync());

        var page = WebUtility.HtmlDecode(await VisitAsync(life, paper, HttpStatusCode.OK));

        Assert.Contains(paper.Number, page, StringComparison.Ordinal);
        Assert.Contains("真，且有效", page, StringComparison.Ordinal);
        Assert.DoesNotContain("孙蕾", page, StringComparison.Ordinal);
        Assert.DoesNotContain("金会计", page, StringComparison.Ordinal);
        Assert.DoesNotContain("100.00", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_void_paper_a_replaced_one_and_a_made_up_one_are_told_apart()
    {
        var cashier = await desk.CashierAsync();
        var (life, paper) = await ReceiptAsync(cashier);
        var code = PaperCode.Of(life, paper);
        await (await cashier.SendAsync($"cases/{life.Id}/documents/feeReceipt/{Uri.EscapeDataString(paper.Number)}/void", new { reason = "打错" })).JsonAsync(HttpStatusCode.OK);
        Assert.Contains("已作废", WebUtility.HtmlDecode(await desk.CreateClient().GetStringAsync($"/verify/{code}")), StringComparison.Ordinal);

        var (quoted, quotation) = await QuotedTwiceAsync(cashier);
        Assert.Contains("已被新的一张替换", WebUtility.HtmlDecode(await desk.CreateClient().GetStringAsync($"/verify/{PaperCode.Of(quoted, quotation)}")), StringComparison.Ordinal);

        var forged = code with { Hash = new string('0', 16) };
        Assert.Equal(HttpStatusCode.NotFound, (await desk.CreateClient().GetAsync($"/verify/{forged}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.CreateClient().GetAsync("/verify/nothing")).StatusCode);
    }

    [Fact, Requirement("DOC-12")]
    public async Task The_second_time_on_paper_is_a_reprint_and_a_void_one_is_not_printed()
    {
        var cashier = await desk.CashierAsync();
        var (life, paper) = await ReceiptAsync(cashier);
        var route = $"cases/{life.Id}/documents/feeReceipt/{Uri.EscapeDataString(paper.Number)}";

        await (await cashier.SendAsync($"{route}/print", new { })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(1, PaperOf(life.Id, paper.Number).Prints);
        await (await cashier.SendAsync($"{route}/print", new { })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(2, PaperOf(life.Id, paper.Number).Prints);
        await (await cashier.SendAsync($"{route}/void", new { reason = "打错" })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("void", await (await cashier.SendAsync($"{route}/print", new { })).CodeAsync(HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData("a4")]
    [InlineData("58mm")]
    public async Task A_paper_comes_as_PDF_of_its_size(string size)
    {
        var (life, paper) = await ReceiptAsync(await desk.CashierAsync());
        var answer = await (await desk.CashierAsync()).GetAsync($"/api/v1/cases/{life.Id}/documents/feeReceipt/{Uri.EscapeDataString(paper.Number)}/pdf?size={size}");

        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("%PDF-"u8, bytes.AsSpan(0, 5));
        var box = MediaBox().Match(Encoding.Latin1.GetString(bytes)).Groups[1].Value;
        Assert.InRange(double.Parse(box, CultureInfo.InvariantCulture) / PointsPerInch * MillimetresPerInch, PaperSize.Of(size, "").Width - 1, PaperSize.Of(size, "").Width + 1);
    }

    [Fact]
    public async Task A_stranger_gets_no_PDF()
    {
        var (life, paper) = await ReceiptAsync(await desk.CashierAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.AsAsync("zhou")).GetAsync($"/api/v1/cases/{life.Id}/documents/feeReceipt/{Uri.EscapeDataString(paper.Number)}/pdf")).StatusCode);
    }

    private async Task<(Life Life, IssuedDocument Paper)> ReceiptAsync(HttpClient cashier)
    {
        var life = LifeOf(await cashier.PaidAsync(new { amount = "100" }));
        return (life, life.Documents.Last(paper => paper.Document == "feeReceipt"));
    }

    private async Task<(Life Life, IssuedDocument First)> QuotedTwiceAsync(HttpClient cashier)
    {
        var opened = await (await cashier.SendAsync("contacts", new { type = "visit", site = "east", channel = "visit", with = new { } })).JsonAsync(HttpStatusCode.Created);
        var id = opened.GetProperty("id").GetString()!;
        await (await cashier.SendAsync($"contacts/{id}/steps/serve", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        await (await cashier.SendAsync($"contacts/{id}/steps/printSheet", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        await (await cashier.SendAsync($"contacts/{id}/steps/printSheet", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        var life = LifeOf(id);
        return (life, life.Documents[0]);
    }

    private async Task<string> VisitAsync(Life life, IssuedDocument paper, HttpStatusCode expected)
    {
        var answer = await desk.CreateClient().GetAsync($"/verify/{PaperCode.Of(life, paper)}");
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private IssuedDocument PaperOf(LifeId life, string number) => LifeOf(life.Text).Documents.Last(paper => paper.Number == number);

    private Life LifeOf(string id) => desk.Of<CallerSight>().Ask((world, _) => world.Find(new LifeId(id))!);

    private static int Count(IssuedDocument paper) => int.Parse(paper.Number.Split('-')[1], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+)")]
    private static partial Regex MediaBox();
}
