using System.Collections.Immutable;

using Wusheng.Cases;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Customers;

public sealed class CustomerTests(RunningDesk desk)
{
    [Theory]
    [InlineData("8301", "8301")]
    [InlineData("聂问山", "8302")]
    [InlineData("nws", "8303")]
    public async Task A_customer_is_found_by_tail_name_and_initials(string typed, string tail)
    {
        using var staff = await KnownAsync("聂问山", $"1390000{tail}");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync($"/customers?q={typed}");

        await Expect(acceptor.Page.Locator("tbody")).ToContainTextAsync("聂问山");
        await Expect(acceptor.Page.Locator("tbody")).ToContainTextAsync($"139****{tail}");
    }

    [Fact]
    public async Task A_number_without_a_name_is_not_shown_in_its_place()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.KnowAsync(new ThingRow { Type = "customer", Key = "13900008351", Title = "13900008351", Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty) });
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync("/customers?q=8351");

        await Expect(acceptor.Page.Locator("tbody")).ToContainTextAsync("139****8351");
        await Expect(acceptor.Page.Locator("tbody")).Not.ToContainTextAsync("13900008351");
    }

    [Fact]
    public async Task The_number_is_shown_to_whoever_says_why_and_that_is_kept()
    {
        using var staff = await KnownAsync("康女士", "13900001101");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/customers/{desk.Sealed("13900001101")}");
        await Expect(acceptor.Page.Locator("#number")).ToHaveTextAsync("139****1101");

        await acceptor.Page.Locator(".cu-p summary").ClickAsync();
        await acceptor.Page.Locator(".cu-p .btn-pri").ClickAsync();
        await Expect(acceptor.Page.Locator("#number .fe")).ToContainTextAsync("还没写原因");
        await acceptor.Page.Locator(".cu-p input[name=reason]").FillAsync("改约上门时间");
        await acceptor.Page.Locator(".cu-p .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator("#number b")).ToHaveTextAsync("13900001101");
        await acceptor.Page.ReloadAsync();
        await Expect(acceptor.Page.Locator(".cu-l")).ToContainTextAsync("改约上门时间");
        Assert.DoesNotContain(acceptor.Problems, problem => !problem.Contains("409", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fact_is_put_right_with_its_reason()
    {
        using var staff = await KnownAsync("侯先生", "13900001102");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/customers/{desk.Sealed("13900001102")}");

        await acceptor.Page.Locator(".cu-k summary").Nth(1).ClickAsync();
        await acceptor.Page.Locator(".cu-k details[open] input[name=to]").FillAsync("澜庭 8 栋 801");
        await acceptor.Page.Locator(".cu-k details[open] input[name=reason]").FillAsync("客户来电更正");
        await acceptor.Page.Locator(".cu-k details[open] .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator(".cu-k")).ToContainTextAsync("澜庭 8 栋 801");
        await Expect(acceptor.Page.Locator(".cu-l")).ToContainTextAsync("客户来电更正");
    }

    [Fact]
    public async Task Doubles_are_compared_merged_and_parted_again()
    {
        using var staff = await KnownAsync("鲁双双", "13900001201");
        using var second = await KnownAsync("鲁双双", "13900001202", ("address", "柳岸路 1 号"));
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/customers");
        await acceptor.Page.Locator(".cu-d li", new() { HasText = "鲁双双" }).Locator("a").ClickAsync();

        await acceptor.Page.Locator("input[name='take.address'][value=goes]").CheckAsync();
        await acceptor.Page.Locator("form .btn-pri", new() { HasText = "合并这两份" }).ClickAsync();
        await Expect(acceptor.Page.Locator(".cu-k")).ToContainTextAsync("柳岸路 1 号");
        await acceptor.Page.GotoAsync($"/customers/{desk.Sealed("13900001202")}");
        await Expect(acceptor.Page.Locator("#number")).ToHaveTextAsync("139****1201");

        await acceptor.Page.Locator(".cu-d summary").ClickAsync();
        await acceptor.Page.Locator(".cu-d input[name=reason]").FillAsync("是两个人");
        await acceptor.Page.Locator(".cu-d .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator(".nt")).ToContainTextAsync("已分开");
        await Expect(acceptor.Page.Locator(".cu-k")).Not.ToContainTextAsync("柳岸路 1 号");
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task Nobody_found_is_said_with_a_way_on()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync("/customers?q=查无此人");

        await Expect(acceptor.Page.Locator(".emp")).ToContainTextAsync("没有找到");
    }

    private async Task<FaultDesk> KnownAsync(string name, string phone, params (string Name, string Text)[] more)
    {
        var staff = await FaultDesk.StaffedAsync(desk);
        var facts = more.Append(("name", name)).ToImmutableSortedDictionary(fact => fact.Item1, fact => (Value)new Value.Text(fact.Item2));
        await staff.KnowAsync(new ThingRow { Type = "customer", Key = phone, Title = name, Facts = StoredValues.Write(facts) });
        return staff;
    }
}
