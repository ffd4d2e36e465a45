using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Papers;

/// <summary>Paying at the desk, the receipt on its roll, printing it twice, verifying it on a phone, and the till of the day.</summary>
public sealed class PaperPagesTests(RunningDesk desk)
{
    [Fact]
    public async Task A_payment_by_two_means_makes_a_receipt_that_is_printed_marked_and_verified()
    {
        using var till = await StaffedAsync();
        var fee = await till.SignedAsync();
        await using var cashier = await desk.SignedInAsync(till.Cashier, FaultDesk.Password);
        var page = cashier.Page;
        await page.GotoAsync($"/cases/{fee.Id}?step=pay");
        await page.Locator("[name='f.payment[0].amount']").FillAsync("90");
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator("#next .nt.r")).ToBeVisibleAsync();
        await Expect(page.Locator("[name='f.payment[0].amount']")).ToHaveValueAsync("90");
        await page.Locator("[name='f.payment[1].amount']").FillAsync("10");
        await page.Locator("[name='f.payment[1].way']").SelectOptionAsync("mobile");
        await cashier.PictureAsync("fees-pay-1440");
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator("#fees")).ToContainTextAsync("手机支付");
        await cashier.PictureAsync("fees-1440");

        await page.GetByRole(AriaRole.Link, new() { Name = "收据", Exact = true }).ClickAsync();
        await Expect(page.Locator(".paper.roll .qr")).ToBeVisibleAsync();
        await cashier.PictureAsync("paper-80-1440");
        await Expect(page.Locator(".pp-m")).ToHaveCountAsync(0);
        await page.EvaluateAsync("window.print = () => {}");
        await page.Locator(".pp-bar form button").ClickAsync();
        await Expect(page.Locator(".pp-bar")).ToContainTextAsync("已打印 1 次");
        await page.Locator(".pp-bar form button").ClickAsync();
        await Expect(page.Locator(".pp-m")).ToHaveTextAsync("补打 第 1 次");
        await page.Locator(".pp-z a").Nth(0).ClickAsync();
        await Expect(page.Locator(".paper.sheet")).ToBeVisibleAsync();
        await cashier.PictureAsync("paper-a4-1440");
        Assert.Empty(cashier.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));

        var now = till.Staff.Now(fee);
        await using var customer = await desk.VisitAsync(360, 780);
        await customer.Page.GotoAsync($"/verify/{Web.Features.Papers.PaperCode.Of(now, now.Documents[^1])}");
        await Expect(customer.Page.Locator(".vf-b.genuine")).ToBeVisibleAsync();
        await customer.PictureAsync("verify-360");
        Assert.False(await customer.Page.ScrollsSidewaysAsync());
        Assert.Empty(customer.Problems);
    }

    [Fact]
    public async Task A_payment_is_reversed_with_its_reason_and_taken_again()
    {
        using var till = await StaffedAsync();
        var fee = await till.PaidAsync();
        await using var cashier = await desk.SignedInAsync(till.Cashier, FaultDesk.Password);
        var page = cashier.Page;
        await page.GotoAsync($"/cases/{fee.Id}");
        await page.Locator("#fees a.fix").ClickAsync();
        await page.Locator("#act .btn-pri").ClickAsync();
        await Expect(page.Locator("#act [name=reason]")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Locator("#act [name=reason]").FillAsync("多收一份");
        await page.Locator("#act .btn-pri").ClickAsync();
        await Expect(page.Locator("#fees")).ToContainTextAsync("冲正");
        await Expect(page.Locator("#fees .pn-h")).ToContainTextAsync("应收 ¥ 100.00");

        await page.Locator("#fees a.btn").ClickAsync();
        await page.Locator("#act .btn-pri").ClickAsync();
        await Expect(page.Locator("#fees .pn-h")).ToContainTextAsync("已收齐 ¥ 100.00");
        Assert.Empty(cashier.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_till_is_counted_a_difference_needs_a_reason_and_finance_receives_it()
    {
        using var till = await StaffedAsync();
        await till.PaidAsync();
        await using var cashier = await desk.SignedInAsync(till.Cashier, FaultDesk.Password);
        var page = cashier.Page;
        await page.GotoAsync("/till");
        await Expect(page.Locator("#mine")).ToContainTextAsync("现金");
        await cashier.PictureAsync("till-1440");
        await page.Keyboard.PressAsync("h");
        await page.Locator("[name='f.counted']").FillAsync("1");
        await page.Locator("[name='f.receiver']").SelectOptionAsync(till.Finance);
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator("#next .nt.r")).ToContainTextAsync("写明原因");
        await cashier.PictureAsync("till-difference-1440");
        await page.Locator("[name='f.reason']").FillAsync("找零有误");
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator(".cs-h .tg").First).ToHaveTextAsync("已交待收");
        await page.GotoAsync("/till");
        await Expect(page.Locator("#mine")).ToContainTextAsync("没有要交的款");
        await Expect(page.Locator("#hand-overs li")).Not.ToHaveCountAsync(0);
        Assert.Empty(cashier.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(360, "light")]
    [InlineData(360, "dark")]
    [InlineData(1920, "dark")]
    public async Task Nothing_scrolls_sideways(int width, string theme)
    {
        using var till = await StaffedAsync();
        var fee = await till.PaidAsync();
        await using var cashier = await desk.SignedInAsync(till.Cashier, FaultDesk.Password, width);
        await cashier.ChooseThemeAsync(theme);
        var paper = till.Staff.Now(fee).Documents[^1];
        foreach (var (path, name) in new[] { ("/till", "till"), ($"/cases/{fee.Id}/papers/{paper.Document}/{paper.Number}?size=a4", "paper-a4"), ($"/cases/{fee.Id}/papers/{paper.Document}/{paper.Number}?size=58mm", "paper-58"), ($"/cases/{fee.Id}", "fees") })
        {
            await cashier.Page.GotoAsync(path);
            await cashier.PictureAsync($"{name}-{width}-{theme}");
            Assert.False(await cashier.Page.ScrollsSidewaysAsync(), path);
        }

        Assert.Empty(cashier.Problems);
    }

    [Fact]
    public async Task In_English_and_empty_the_till_says_so()
    {
        using var till = await StaffedAsync();
        await using var finance = await desk.SignedInAsync(till.Finance, FaultDesk.Password);
        await finance.Page.GotoAsync("/till");
        await Expect(finance.Page.Locator("#mine")).ToContainTextAsync("没有要交的款");
        await finance.Page.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c%3Den%7Cuic%3Den", Url = desk.Address }]);
        await finance.Page.GotoAsync("/till");
        await finance.PictureAsync("till-en-1440");
        await Expect(finance.Page.Locator("#mine")).ToContainTextAsync("Nothing to hand in");
    }

    private async Task<TillDesk> StaffedAsync()
    {
        var staff = await FaultDesk.StaffedAsync(desk);
        return new TillDesk(staff, await staff.EmployAsync("specialist", "金秋"), await staff.EmployAsync("finance", "钱会计"));
    }
}

/// <summary>A site with somebody who takes money and somebody it is handed to.</summary>
internal sealed record TillDesk(FaultDesk Staff, string Cashier, string Finance) : IDisposable
{
    /// <summary>A charged case, quoted and signed for: 100 yuan are owed.</summary>
    public async Task<Life> SignedAsync()
    {
        var life = await Staff.DoAsync(new Open("serviceFee", Staff.Site, null, Given.Nothing.Add("payer", "孙蕾")), Cashier);
        await Staff.DoAsync(new AddRow(life.Id, 0, "line", Given.Nothing.Add("item", "visit").Add("pieces", "2")), Cashier);
        await Staff.DoAsync(new TakeStep(life.Id, 0, "quote", Given.Nothing), Cashier);
        return await Staff.DoAsync(new TakeStep(life.Id, 0, "agree", Given.Nothing.Add("signedQuote", "scan")) { Brings = [new BroughtFile("报价单.png", "scan", 1, "image/png", false)] }, Cashier);
    }

    public async Task<Life> PaidAsync() =>
        await Staff.DoAsync(new TakeStep((await SignedAsync()).Id, 0, "pay", Given.Nothing.Add("payment", "100")), Cashier);

    public void Dispose() => Staff.Dispose();
}
