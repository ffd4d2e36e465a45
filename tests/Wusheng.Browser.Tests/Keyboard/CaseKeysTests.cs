using Wusheng.Cases;
using Wusheng.Core.Lives;

namespace Wusheng.Keyboard;

/// <summary>What a case's page does at one key.</summary>
public sealed class CaseKeysTests(RunningDesk desk)
{
    [Fact]
    public async Task A_step_is_taken_without_touching_the_mouse()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.PreprocessedAsync("忙音", "fixed");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.Keyboard.PressAsync("1");
        await Expect(acceptor.Page.Locator("[name='f.engineer']")).ToBeFocusedAsync();
        await acceptor.Page.Keyboard.PressAsync("ArrowDown");
        await acceptor.Page.Keyboard.PressAsync("Control+Enter");

        await Expect(acceptor.Page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("dispatched"));
        Assert.Empty(acceptor.Problems);
    }

    [Theory]
    [InlineData("a", "指派")]
    [InlineData("l", "关联")]
    public async Task What_stands_under_more_has_its_key_while_it_is_shut(string key, string title)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("光猫不亮灯");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.Keyboard.PressAsync(key);

        await Expect(acceptor.Page.Locator("#act-h")).ToHaveTextAsync(title);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task A_note_is_taken_back_by_one_key_and_its_story_keeps_both()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("网速慢");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");
        await acceptor.Page.Keyboard.PressAsync("m");
        await acceptor.Page.Locator("#f-note").FillAsync("写错单了");
        await acceptor.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(acceptor.Page.Locator(".toast-u")).ToContainTextAsync("备注已记");

        await acceptor.Page.Keyboard.PressAsync("z");

        await Expect(acceptor.Page.Locator("#story li").First).ToContainTextAsync("撤销");
        await Expect(acceptor.Page.Locator("#story li").Nth(1)).ToContainTextAsync("已撤回");
        await Expect(acceptor.Page.Locator(".toast-u")).ToHaveCountAsync(0);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task What_has_been_followed_by_another_act_is_not_taken_back()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("噪音大", "fixed");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}?do=hold");
        await acceptor.Page.Locator("#f-reason").FillAsync("等客户");
        await acceptor.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(acceptor.Page.Locator(".toast-u")).ToBeVisibleAsync();

        await staff.DoAsync(new AddNote(fault.Id, 0, "我看一下"), staff.Second);
        await acceptor.Page.Keyboard.PressAsync("z");

        await Expect(acceptor.Page.Locator("#case")).ToContainTextAsync("撤不回来");
        await Expect(acceptor.Page.Locator(".nt.p")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Why_a_time_is_what_it_is_opens_in_place()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("无拨号音", "fixed");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.Keyboard.PressAsync("w");

        await Expect(acceptor.Page.Locator("#pop .iv li")).ToHaveCountAsync(1);
        await Expect(acceptor.Page.Locator("#pop")).ToContainTextAsync("计 30 分");
        await Expect(acceptor.Page.Locator("#pop .cl")).ToHaveTextAsync(staff.Fault.Clocks["preprocessTime"]!.Clause!);
        Assert.Empty(acceptor.Problems);
    }
}
