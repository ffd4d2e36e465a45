using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Lists;

public sealed class ListTests(RunningDesk desk)
{
    [Fact]
    public async Task A_list_is_saved_as_a_view_and_taken_away_again()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("视图里的单", "tv");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases?q=视图里的单");

        await acceptor.Page.Locator("[popovertarget=save-view]").ClickAsync();
        await acceptor.Page.Locator("#f-name").FillAsync("机顶盒那些");
        await acceptor.Page.Locator("#save-view .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator(".ls-h h2")).ToHaveTextAsync("机顶盒那些");
        await Expect(acceptor.Page.Locator(".vw a.on")).ToContainTextAsync("机顶盒那些");
        await Expect(acceptor.Page.Locator(".vw a.on [data-n]")).ToHaveTextAsync("1");
        await acceptor.Page.Locator(".ls-h form button").ClickAsync();
        await Expect(acceptor.Page.Locator(".vw")).Not.ToContainTextAsync("机顶盒那些");
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task Columns_are_as_chosen_and_stay_so()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("选列");
        await using var acceptor = await desk.SignedInAsync(staff.Second, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases");

        await acceptor.Page.Locator("[popovertarget=columns]").ClickAsync();
        await acceptor.Page.Locator("#columns input[value=owner]").UncheckAsync();
        await acceptor.Page.Locator("#columns input[value=changed]").CheckAsync();
        await acceptor.Page.Locator("#columns .btn-pri").ClickAsync();
        await Expect(acceptor.Page.Locator("th", new() { HasText = "最近变动" })).ToHaveCountAsync(1);
        await acceptor.Page.GotoAsync("/cases");

        await Expect(acceptor.Page.Locator("th", new() { HasText = "最近变动" })).ToHaveCountAsync(1);
        await Expect(acceptor.Page.Locator("th", new() { HasText = "在谁手里" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Pages_have_addresses_and_lead_back()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        for (var i = 0; i < 55; i++)
        {
            await staff.OpenAsync("翻页用");
        }

        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases?q=翻页用");
        await Expect(acceptor.Page.Locator("tbody tr")).ToHaveCountAsync(50);
        await acceptor.Page.GotoAsync($"/cases?who={staff.Acceptor}&sort=new");
        var first = await acceptor.Page.Locator("tbody tr").First.GetAttributeAsync("id");
        await acceptor.Page.Keyboard.PressAsync("]");
        await Expect(acceptor.Page).ToHaveURLAsync(new Regex("at="));
        await Expect(acceptor.Page.Locator("tbody tr").First).Not.ToHaveAttributeAsync("id", first!);
        await acceptor.Page.Keyboard.PressAsync("[");

        await Expect(acceptor.Page.Locator("tbody tr").First).ToHaveAttributeAsync("id", first!);
    }

    [Fact]
    public async Task What_is_nowhere_says_so_and_offers_a_way_on()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync("/cases?q=没有这样的事");

        await Expect(acceptor.Page.Locator(".emp")).ToContainTextAsync("没有这样的单");
        await acceptor.Page.Locator(".emp a").ClickAsync();
        await Expect(acceptor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/cases$"));
    }

    [Fact]
    public async Task An_export_says_how_far_it_is_and_ends_as_a_file()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("导出用");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases?q=导出用");
        await acceptor.Page.Locator("[popovertarget=export]").ClickAsync();

        var file = await acceptor.Page.RunAndWaitForDownloadAsync(() => acceptor.Page.Locator("#export a[download='cases.csv']").ClickAsync());

        Assert.Equal("cases.csv", file.SuggestedFilename);
        Assert.Contains("导出用", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Expect(acceptor.Page.Locator("#export [data-said]")).ToContainTextAsync("导出完了");
    }
}
