using Microsoft.Extensions.DependencyInjection;

using Wusheng.Store.Worlds;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>Orders whose result was reported, so that their customer is to be called back.</summary>
internal static class CallbackDesk
{
    public const string Specialist = "cb-su";
    private const string Department = "cb-eng";

    extension(DeskUnderTest desk)
    {
        /// <summary>The order and its callback, in the east.</summary>
        public async Task<(string Order, string Callback)> CallbackAsync()
        {
            await desk.AddAsync(Specialist, "苏专员", "east", "specialist");
            await desk.AddAsync(Department, "工程部", "east", "department");
            var su = await desk.AsAsync(Specialist);
            var eng = await desk.AsAsync(Department);
            var demand = new[] { new { what = "漏水", kind = "repair" } };
            var opened = await (await su.SendAsync("cases", new { type = "order", site = "east", channel = "phone", with = new { source = "phone", demand } })).JsonAsync(HttpStatusCode.Created);
            var order = opened.GetProperty("id").GetString()!;
            await StepAsync(su, order, "issue", new { severity = "normal", department = Department, limitDay = "2026-03-20 18:00" });
            await StepAsync(eng, order, "start", new { });
            await (await eng.SendAsync($"cases/{order}/rows/1/steps/finish", new { })).JsonAsync(HttpStatusCode.OK);
            await StepAsync(eng, order, "report", new { causeCode = "quality", cause = "胶缝老化", result = "已补胶", improvement = "雨季前巡检", improver = Department, improveBy = "2026-03-31", makeGood = "none" });
            return (order, desk.LifeOf(order).Links["call"][^1].Life.Text);
        }

        public Life LifeOf(string id) => desk.Of<WorldReads>().Ask((world, _) => world.Find(new LifeId(id)))!;

        /// <summary>The open callbacks as a person's list shows them.</summary>
        public async Task<List<CallbackLine>> CallbacksOfAsync(string person, string? after = null)
        {
            using var scope = desk.Services.CreateScope();
            return (await scope.ServiceProvider.GetRequiredService<CallbackReading>().ReadAsync(new Caller(person, null, new HashSet<Scope>()), after, CancellationToken.None)).Lines;
        }
    }

    public static async Task StepAsync(HttpClient by, string life, string step, object with) =>
        await (await by.SendAsync($"cases/{life}/steps/{step}", new { with })).JsonAsync(HttpStatusCode.OK);
}
