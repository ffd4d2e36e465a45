using Wusheng.Core.Lives;
using Wusheng.Store.Worlds;

namespace Wusheng.Web.Features.Gates;

/// <summary>What the pages of the counter say to whoever reads them for the first time.</summary>
public sealed class CounterPageTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Fact, Requirement("PRO-05")]
    public async Task Files_are_called_by_their_names()
    {
        var page = await PageAsync("specialist", await ThroughAsync("less than is due"));

        Assert.Contains("图纸.pdf</span>", page, StringComparison.Ordinal);
        Assert.Contains("一寸照片：一寸照.jpg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tz.pdf</span>", page, StringComparison.Ordinal);
    }

    [Fact, Requirement("PRO-06")]
    public async Task A_form_says_what_still_stands_in_its_way()
    {
        var id = await ThroughAsync("a deduction nobody agreed to");

        var form = (await PageAsync("finance", id, "?step=refund")).Split("id=\"do\"")[1];

        Assert.Contains("还差：有损坏的，扣多少要先由客服经理同意", form, StringComparison.Ordinal);
    }

    [Fact, Requirement("FEE-08"), Requirement("PRO-06")]
    public async Task What_was_paid_and_what_went_back_is_said_in_one_figure_and_nothing_that_is_not_charged_is_named()
    {
        var id = await ThroughAsync("a deduction nobody agreed to");
        await project.StepAsync("serviceManager", id, "approveDeduction", new { });
        Assert.Contains("已收齐 ¥ 2,055.00", await PageAsync("finance", id), StringComparison.Ordinal);
        Assert.DoesNotContain("垃圾清运费", await PageAsync("finance", id), StringComparison.Ordinal);

        // The paper the applicant brought goes back first.
        foreach (var paper in Life(id).RowsOf("paper").ToList())
        {
            await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/rows/{paper.Number}/steps/giveBack", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        }

        await project.StepAsync("specialist", id, "tell", new { toldHow = "电话告知" });
        await project.StepAsync("finance", id, "refund", new { });

        var papers = Life(id).Documents;
        Assert.Contains(papers.Single(paper => paper.Document == "refundSlip").Printed, value => value.Title == "实退金额" && value.Text.StartsWith("1750", StringComparison.Ordinal));
        Assert.DoesNotContain(papers.First(paper => paper.Document == "fitOutReceipt").Printed, value => value.Title is "垃圾清运费" or "装修税");
    }

    [Fact, Requirement("VIS-05")]
    public async Task What_visitors_come_for_is_offered_first()
    {
        var page = WebUtility.HtmlDecode(await (await project.AsAsync("specialist")).GetStringAsync("/cases/new"));

        Assert.InRange(page.IndexOf("<b>装修申请</b>", StringComparison.Ordinal), 1, page.IndexOf("<b>服务收费单</b>", StringComparison.Ordinal));
        Assert.InRange(page.IndexOf("<b>物品放行</b>", StringComparison.Ordinal), 1, page.IndexOf("<b>服务收费单</b>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kind_of_two_standards_in_force_is_offered_once()
    {
        await using var desk = new DeskUnderTest();
        desk.Settings["FirstPacks"] = "core,property";
        await desk.InitializeAsync();
        await desk.AddAsync("both", "沈静", "root", "specialist");

        var page = await (await desk.AsAsync("both")).GetStringAsync("/cases/new");

        Assert.Equal(2, page.Split("type=order&").Length);
        Assert.Equal(2, page.Split("type=fitOut&").Length);
    }

    private async Task<string> PageAsync(string role, string id, string query = "") =>
        WebUtility.HtmlDecode(await (await project.AsAsync(role)).GetStringAsync($"/cases/{id}{query}"));

    private Life Life(string id) => project.Desk.Of<WorldReads>().Ask((world, _) => world.Find(new LifeId(id)))!;

    private async Task<string> ThroughAsync(string name)
    {
        var gate = Gate.All.Single(each => each.Name == name);
        var id = await project.OpenAsync(gate.Type, gate.Body(gate.Opened), gate.Opener);
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        return id;
    }
}
