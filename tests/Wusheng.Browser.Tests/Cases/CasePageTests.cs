using Wusheng.Core.Lives;

namespace Wusheng.Cases;

public sealed class CasePageTests(RunningDesk desk)
{
    [Fact]
    public async Task A_refusal_stands_where_it_was_tried_and_what_was_typed_stays()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("网速慢");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        var page = acceptor.Page;
        await page.GotoAsync($"/cases/{fault.Id}");

        await page.StepAsync(staff.Step("preprocess"));
        await page.Locator("[name='f.diagnosis']").FillAsync("光衰过大");
        await page.Locator("[name='f.atMaker'][value=false]").CheckAsync();
        await page.Locator("[name='f.hard'][value=false]").CheckAsync();
        await page.SendAsync();

        var gate = staff.Fault.Steps["preprocess"]!.Needs["manual"]!;
        await Expect(page.Locator("#next .nt.r")).ToContainTextAsync(gate.Else!);
        await Expect(page.Locator("#next .nt.r .cl")).ToHaveTextAsync(staff.Fault.Steps["preprocess"]!.Clause!);
        await Expect(page.Locator("[name='f.diagnosis']")).ToHaveValueAsync("光衰过大");
        await Expect(page.Locator("[name='f.hard'][value=false]")).ToBeCheckedAsync();
        Assert.Single(acceptor.Problems, problem => problem.Contains("422", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_a_refusal_keeps_what_was_typed_too()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("频繁掉线");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, script: false);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.StepAsync(staff.Step("preprocess"));
        await acceptor.Page.Locator("[name='f.diagnosis']").FillAsync("认证失败");
        await acceptor.Page.SendAsync();

        await Expect(acceptor.Page.Locator("#next .nt.r")).ToBeVisibleAsync();
        await Expect(acceptor.Page.Locator("[name='f.diagnosis']")).ToHaveValueAsync("认证失败");
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_did_what_and_keeps_their_words()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("视频会议卡顿", "dedicated");
        await using var engineer = await desk.SignedInAsync(staff.Engineer, FaultDesk.Password);
        await engineer.Page.GotoAsync($"/cases/{fault.Id}?step=answer");
        await engineer.Page.Locator("[name='f.plan']").FillAsync("换跳线");
        await engineer.Page.Locator("[name='f.answeredTo'][value=desk]").CheckAsync();

        await staff.DoAsync(new Correct(fault.Id, 0, "plan", "换光模块", "机房来电说的"), staff.Acceptor);
        await engineer.Page.SendAsync();

        await Expect(engineer.Page.Locator(".nt.w")).ToContainTextAsync("周敏");
        await Expect(engineer.Page.Locator(".both tbody tr")).ToContainTextAsync("换光模块");
        await Expect(engineer.Page.Locator(".both tbody tr")).ToContainTextAsync("换跳线");
        await Expect(engineer.Page.Locator("[name='f.plan']")).ToHaveValueAsync("换跳线");
        await engineer.Page.SendAsync();
        await Expect(engineer.Page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("answered"));
    }

    [Fact]
    public async Task What_others_did_elsewhere_in_the_case_merges_in_silence()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("掉线频繁", "dedicated");
        await using var engineer = await desk.SignedInAsync(staff.Engineer, FaultDesk.Password);
        await engineer.Page.GotoAsync($"/cases/{fault.Id}?step=answer");
        await engineer.Page.Locator("[name='f.plan']").FillAsync("换跳线");
        await engineer.Page.Locator("[name='f.answeredTo'][value=desk]").CheckAsync();

        await staff.DoAsync(new AddNote(fault.Id, 0, "客户下午在家"), staff.Acceptor);
        await engineer.Page.SendAsync();

        await Expect(engineer.Page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("answered"));
    }

    [Fact]
    public async Task An_address_with_a_number_opens_the_act_it_names()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("电视花屏");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync($"/cases/{fault.Number}?do=hold");

        await Expect(acceptor.Page.Locator("#act-h")).ToHaveTextAsync("停");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("IPTV 无信号，画面停在开机页已经两天", "tv");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, width);

        foreach (var address in new[] { "/cases", $"/cases/{fault.Id}", $"/cases/{fault.Id}?do=note", "/cases/new?type=fault" })
        {
            await acceptor.Page.GotoAsync(address);
            Assert.False(await acceptor.Page.ScrollsSidewaysAsync(), address);
        }

        Assert.Empty(acceptor.Problems);
    }
}
