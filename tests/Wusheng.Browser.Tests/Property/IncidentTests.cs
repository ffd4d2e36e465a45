using Wusheng.Cases;

namespace Wusheng.Property;

/// <summary>A dismissed employee comes to the desk: told at once, seen by few, recorded, and the record due in two working days.</summary>
public sealed class IncidentTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("INC-08"), Requirement("INC-13")]
    public async Task An_incident_B_is_told_seen_by_few_and_recorded()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        await using var desk = await hall.AsAsync(staff, "specialist", "苏敏");
        await using var colleague = await hall.AsAsync(staff, "specialist", "李同事");
        await using var hr = await hall.AsAsync(staff, "hr", "华人事");
        await using var manager = await hall.AsAsync(staff, "serviceManager", "满经理");
        await staff.EmployAsync("leader", "冯领导");
        await staff.EmployAsync("headManager", "何总");
        var page = desk.Page;
        await page.OpenAsync("incident", ("zone", "centre"), ("area", "前台"), ("class", "B"), ("what", "来办公室吵闹"), ("measures", "请到会客室"), ("employee", "王某"));
        var address = new Uri(page.Url).AbsolutePath;
        await Expect(page.Locator("#story")).ToContainTextAsync("华人事");
        await Expect(page.Locator("#story")).ToContainTextAsync("满经理");

        var stranger = await colleague.Page.GotoAsync(address);
        Assert.Equal(404, stranger!.Status);
        await hr.Page.GotoAsync(address);
        await hr.Page.Locator(".nt.take button").ClickAsync();
        await Expect(hr.Page.Locator(".nt.take")).ToHaveCountAsync(0);

        await page.GotoAsync(address);
        await page.TakeAsync("记录经过", ("note[0].said", "人事专员沟通后已坐下"));
        await Expect(page.Locator("p.done")).ToContainTextAsync("记录经过");
        await manager.Page.GotoAsync(address);
        await manager.Page.TakeAsync("报告分管领导", ("reported", "员工到访，已谈妥"));
        await Expect(manager.Page.Locator("p.done")).ToContainTextAsync("报告分管领导");
        await manager.Page.TakeAsync("处理完毕");
        await manager.Page.StateAsync("处理完毕");
        await Expect(manager.Page.Locator("#side")).ToContainTextAsync("上报记录表时限");
        await manager.PictureAsync("incident-b-1440");
        await manager.Page.TakeAsync("上报记录表", ("summary", "已谈妥离开"), ("typical", "false"));
        await manager.Page.StateAsync("已上报");
        await manager.LookAtAsync("突发事件处理记录表", "incident-record");
        Assert.Empty(manager.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }
}
