using Wusheng.Cases;

namespace Wusheng.Reviews;

/// <summary>A case on which somebody wrote what the norms forbid, found by the watch of the running desk.</summary>
internal static class RudeNotes
{
    public const string Words = "神经病";

    /// <summary>Writes it at the case page, as its writer does.</summary>
    /// <returns>The id of the case.</returns>
    public static async Task<string> WriteAsync(RunningDesk desk, FaultDesk staff)
    {
        var fault = await staff.OpenAsync("客户一天来电三次");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}?do=note");
        await acceptor.Page.Locator("#f-note").FillAsync($"客户又来催，{Words}一个，不用理他。");
        await acceptor.Page.SendAsync();
        await Expect(acceptor.Page.Locator("#story")).ToContainTextAsync(Words);
        return fault.Id.Text;
    }

    /// <summary>Somebody of the site, signed in, where the finding can be seen: the watch hears of the note within seconds.</summary>
    public static async Task<Visitor> ReviewerAsync(RunningDesk desk, FaultDesk staff, string role, string fault, int width = 1440)
    {
        var reviewer = await desk.SignedInAsync(await staff.EmployAsync(role, role == "supervisor" ? "蒋主管" : "温经理"), FaultDesk.Password, width);
        await Looking.UntilAsync(reviewer.Page, $"/reviews?contact={fault}", "#written .mk");
        return reviewer;
    }
}
