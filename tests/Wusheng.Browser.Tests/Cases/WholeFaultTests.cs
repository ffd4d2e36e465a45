namespace Wusheng.Cases;

public sealed class WholeFaultTests(RunningDesk desk)
{
    [Fact]
    public async Task A_fault_goes_from_opening_to_its_end_by_clicks()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await using var engineer = await desk.SignedInAsync(staff.Engineer, FaultDesk.Password);

        await OpenAsync(acceptor.Page, staff);
        await PreprocessAsync(acceptor.Page, staff);
        await DispatchAsync(acceptor.Page, staff);
        await engineer.Page.GotoAsync(new Uri(acceptor.Page.Url).AbsolutePath);
        await AnswerAsync(engineer.Page, staff);
        await acceptor.Page.ReloadAsync();
        await CloseAsync(acceptor.Page, staff);

        await Expect(acceptor.Page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("cleared"));
        await Expect(acceptor.Page.Locator("#story")).ToContainTextAsync(staff.Step("preprocess"));
        await Expect(acceptor.Page.GetByRole(AriaRole.Link, new() { Name = staff.Pack.Documents["faultSheet"]!.Title, Exact = true })).ToBeVisibleAsync();
        Assert.Empty(acceptor.Problems);
        Assert.Empty(engineer.Problems);
    }

    private static async Task OpenAsync(IPage page, FaultDesk staff)
    {
        await page.GotoAsync("/cases");
        await page.Locator("[data-key=n]").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = staff.Fault.Title }).First.ClickAsync();
        await page.Locator("[name='f.line']").FillAsync("kd21099");
        await page.GetByLabel(staff.Fault.Fields["kind"]!.Choices[0].Title).CheckAsync();
        await page.Locator("[name='f.symptom']").FillAsync("光猫红灯，无法上网");
        await page.Locator(".do-f .btn-pri").ClickAsync();
        await Expect(page.Locator(".cs-h h2")).ToContainTextAsync("GZ");
    }

    private static async Task PreprocessAsync(IPage page, FaultDesk staff)
    {
        await page.Locator("#rows-check .pn-h button").First.ClickAsync();
        await Expect(page.Locator("#rows-check .pn-h .n")).ToHaveTextAsync("6 / 6");
        await page.StepAsync(staff.Step("preprocess"));
        await page.Locator("[name='f.diagnosis']").FillAsync("收光弱，需上门");
        await page.Locator("[name='f.atMaker'][value=false]").CheckAsync();
        await page.Locator("[name='f.hard'][value=false]").CheckAsync();
        await page.SendAsync();
        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("preprocessed"));
    }

    private static async Task DispatchAsync(IPage page, FaultDesk staff)
    {
        await page.StepAsync(staff.Step("dispatch"));
        await page.Locator("[name='f.engineer']").SelectOptionAsync(staff.Engineer);
        await page.SendAsync();
        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("dispatched"));
    }

    private static async Task AnswerAsync(IPage page, FaultDesk staff)
    {
        await page.Locator(".nt.take button").ClickAsync();
        await Expect(page.Locator(".nt.take")).ToHaveCountAsync(0);
        await page.StepAsync(staff.Step("answer"));
        await page.Locator("[name='f.answeredTo'][value=desk]").CheckAsync();
        await page.Locator("[name='f.plan']").FillAsync("更换入户尾纤");
        await page.SendAsync();
        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("answered"));
        await page.StepAsync(staff.Step("fixPlan"));
        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("planFixed"));
    }

    private static async Task CloseAsync(IPage page, FaultDesk staff)
    {
        await page.StepAsync(staff.Step("callBack"));
        await page.Locator("[name='f.restored'][value=true]").CheckAsync();
        await page.SendAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync(staff.Step("callBack"));
        await page.StepAsync(staff.Step("clear"));
        await Expect(page.Locator("#next .n")).ToHaveTextAsync("已结束");
    }
}
