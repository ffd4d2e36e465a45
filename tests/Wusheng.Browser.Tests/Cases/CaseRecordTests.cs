namespace Wusheng.Cases;

public sealed class CaseRecordTests(RunningDesk desk)
{
    [Fact]
    public async Task A_note_a_file_and_a_correction_stand_in_the_story()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("账号被锁");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        var page = acceptor.Page;
        await page.GotoAsync($"/cases/{fault.Id}");

        await page.Keyboard.PressAsync("m");
        await page.Locator("[name=note]").FillAsync("客户下午三点后在家");
        await page.SendAsync();
        await Expect(page.Locator("#story")).ToContainTextAsync("客户下午三点后在家");

        await page.GotoAsync($"/cases/{fault.Id}?do=attach");
        await page.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "读数.txt", MimeType = "text/plain", Buffer = "收光 -28.1 dBm"u8.ToArray() });
        await page.SendAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "读数.txt" })).ToBeVisibleAsync();

        await page.GotoAsync($"/cases/{fault.Id}?do=correct&of=symptom");
        await page.Locator("[name='f.symptom']").FillAsync("账号被锁，换机后仍不能拨号");
        await page.Locator("[name=reason]").FillAsync("客户补充");
        await page.SendAsync();
        await Expect(page.Locator("#story")).ToContainTextAsync("客户补充");
        await Expect(page.Locator(".cs-h .s16")).ToHaveTextAsync("账号被锁，换机后仍不能拨号");
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task A_file_comes_back_byte_by_byte_and_only_to_who_sees_the_case()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("光猫告警");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}?do=attach");
        await acceptor.Page.Locator("[name=file]").SetInputFilesAsync(new FilePayload { Name = "log.txt", MimeType = "text/plain", Buffer = "LOS"u8.ToArray() });
        await acceptor.Page.SendAsync();
        var address = await acceptor.Page.GetByRole(AriaRole.Link, new() { Name = "log.txt" }).GetAttributeAsync("href");

        var answer = await acceptor.Page.APIRequest.GetAsync(desk.Address + address);
        await using var stranger = await desk.VisitAsync();
        var refused = await stranger.Page.APIRequest.GetAsync(desk.Address + address, new() { MaxRedirects = 0 });

        Assert.Equal("LOS", await answer.TextAsync());
        Assert.NotEqual(200, refused.Status);
    }

    [Fact]
    public async Task Held_it_says_for_what_and_goes_on_by_a_click()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("入户线老化");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}?do=hold");
        await acceptor.Page.Locator("[name=reason]").FillAsync("等客户在家");

        await acceptor.Page.SendAsync();
        await Expect(acceptor.Page.Locator(".nt.p")).ToContainTextAsync("等客户在家");
        await acceptor.Page.Locator(".nt.p button").ClickAsync();

        await Expect(acceptor.Page.Locator(".nt.p")).ToHaveCountAsync(0);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task An_issued_paper_shows_what_stood_when_it_was_issued()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("专线单通", "dedicated");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.GetByRole(AriaRole.Link, new() { Name = staff.Pack.Documents["dispatchOrder"]!.Title, Exact = true }).ClickAsync();

        await Expect(acceptor.Page.Locator(".paper")).ToContainTextAsync("专线单通");
        await Expect(acceptor.Page.Locator(".paper header")).ToContainTextAsync(fault.Documents[0].Number);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task What_somebody_else_did_comes_to_the_page_by_itself()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("画面马赛克", "tv");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await using var engineer = await desk.SignedInAsync(staff.Engineer, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");
        await engineer.Page.GotoAsync($"/cases/{fault.Id}");

        await engineer.Page.Locator(".nt.take button").ClickAsync();

        await Expect(acceptor.Page.Locator("#story")).ToContainTextAsync($"接单：{staff.Fault.Seats["engineer"]!.Title}");
    }
}
