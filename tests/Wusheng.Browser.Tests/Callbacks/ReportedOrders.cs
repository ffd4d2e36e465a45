using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Callbacks;

/// <summary>Orders whose department has reported, so that a callback waits.</summary>
internal static class ReportedOrders
{
    /// <param name="caller">Who took the order and is to call back.</param>
    /// <returns>The id of the callback.</returns>
    public static async Task<string> ReportedAsync(this FaultDesk staff, string caller, string what)
    {
        var department = await staff.EmployAsync("department", "工程部");
        var demand = new Given.Map(Given.Nothing.Add("what", what).Add("kind", "repair"));
        var order = await staff.DoAsync(new Open("order", staff.Site, "phone", Given.Nothing.Add("source", "phone").Add("demand", new Given.List([demand]))), caller);
        var limit = DateTimeOffset.UtcNow.AddDays(9).ToString("yyyy-MM-dd 18:00", System.Globalization.CultureInfo.InvariantCulture);
        await staff.DoAsync(new TakeStep(order.Id, 0, "issue", Given.Nothing.Add("severity", "normal").Add("department", department).Add("limitDay", limit)), caller);
        await staff.DoAsync(new TakeStep(order.Id, 0, "start", Given.Nothing), department);
        await staff.DoAsync(new TakeStep(order.Id, 1, "finish", Given.Nothing), department);
        var report = Given.Nothing.Add("causeCode", "quality").Add("cause", "胶缝老化").Add("result", "已补胶").Add("improvement", "雨季前巡检").Add("improver", department).Add("improveBy", limit[..10]).Add("makeGood", "none");
        var reported = await staff.DoAsync(new TakeStep(order.Id, 0, "report", report), department);
        return reported.Links["call"][^1].Life.Text;
    }
}
