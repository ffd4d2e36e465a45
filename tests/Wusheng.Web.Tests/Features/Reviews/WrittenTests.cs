using Microsoft.EntityFrameworkCore;

using Wusheng.Store;
using Wusheng.Store.Audits;
using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Reviews;

/// <summary>What staff write on a case is held against the same norms, reviewed and objected to like what was said.</summary>
public sealed class WrittenTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    [Fact]
    public async Task A_rude_note_on_an_open_case_is_found_reviewed_and_objected_to_by_its_writer()
    {
        var (fault, found) = await NotedAsync("客户又来催，神经病一个，不用理他。");
        var (zhao, li) = (await desk.AsAsync("zhao"), await desk.AsAsync("li"));

        Assert.Equal(("神经病", "LNG-03", "li"), (found.Text, found.Clause, found.Agent));
        Assert.Equal("reviewer", await (await li.SendAsync($"contacts/{fault}/reviews", new { finding = found.Key, verdict = "notMet" })).CodeAsync(HttpStatusCode.Forbidden));
        await (await zhao.SendAsync($"contacts/{fault}/reviews", new { finding = found.Key, verdict = "notMet" })).JsonAsync(HttpStatusCode.OK);
        await (await li.SendAsync($"contacts/{fault}/appeals", new { finding = found.Key, words = "记的是别人的话" })).JsonAsync(HttpStatusCode.OK);
        await (await (await desk.AsAsync("qian")).SendAsync($"contacts/{fault}/appeals/answer", new { finding = found.Key, upheld = true, reason = "属实" })).JsonAsync(HttpStatusCode.OK);

        await desk.Of<Auditor>().AuditAsync(fault, CancellationToken.None);
        await using var db = desk.Of<Database>().OpenDb();
        Assert.Equal("met", (await db.Findings.SingleAsync(row => row.Life == fault)).Standing);
    }

    [Fact]
    public async Task A_note_nobody_has_heard_yet_is_found_again_and_one_that_was_is_not()
    {
        var li = await desk.AsAsync("li");
        var fault = await FaultAsync(li);
        await using var db = desk.Of<Database>().OpenDb();
        Assert.DoesNotContain(fault, await db.UnheardNotesAsync(desk.Clock.Now.AddDays(-1), 10));

        await (await li.SendAsync($"cases/{fault}/notes", new { text = "已约明早。" })).JsonAsync(HttpStatusCode.OK);
        await desk.Of<Auditor>().AuditAsync(fault, CancellationToken.None);

        Assert.DoesNotContain(fault, await db.UnheardNotesAsync(desk.Clock.Now.AddDays(-1), 10));
        Assert.Empty(await db.Findings.Where(row => row.Life == fault).ToListAsync());
    }

    private async Task<(string Fault, Store.Rows.FindingRow Found)> NotedAsync(string text)
    {
        var li = await desk.AsAsync("li");
        var fault = await FaultAsync(li);
        await (await li.SendAsync($"cases/{fault}/notes", new { text })).JsonAsync(HttpStatusCode.OK);
        Assert.True(await desk.Of<Auditor>().AuditAsync(fault, CancellationToken.None));
        await using var db = desk.Of<Database>().OpenDb();
        return (fault, await db.Findings.SingleAsync(row => row.Life == fault));
    }

    private static async Task<string> FaultAsync(HttpClient li)
    {
        var opened = await li.SendAsync("cases", new { type = "fault", site = "east", channel = "phone", with = new { line = "8812", kind = "tv", symptom = "没有图像" } });
        return (await opened.JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;
    }

    public async ValueTask InitializeAsync()
    {
        await desk.InitializeAsync();
        await desk.AddAsync("qian", "钱经理", "east", "serviceManager");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
