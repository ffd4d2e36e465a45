using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Web.Features.Gates;

/// <summary>A project's desk under the property standard, with its people and two homes: one with fees owing, one without.</summary>
public sealed class PropertyDesk : IAsyncLifetime
{
    public const string Site = "garden";
    public const string Owing = "3-101";
    public const string Clear = "3-102";

    internal DeskUnderTest Desk { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Desk.Settings["FirstPacks"] = "property";
        await Desk.InitializeAsync();
        await Desk.Of<HouseStore>().SaveAsync(new SiteRow { Id = Site, Title = "花园项目", Parent = "root" });
        foreach (var role in new[] { "specialist", "deskLead", "serviceManager", "finance", "engineeringSupervisor", "engineering", "technician", "lobbyGuard", "headManager", "leader", "adminOffice", "projectGm", "cityManager", "hr" })
        {
            await Desk.AddAsync($"g-{role}", role, Site, role);
        }

        await HomeAsync(Owing, 320);
        await HomeAsync(Clear, 0);
    }

    internal Task HomeAsync(string room, decimal arrears) => Desk.Of<HouseStore>().SaveAsync(new ThingRow
    {
        Type = "unit", Key = room, Title = room,
        Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty
            .Add("building", new Value.Text("3")).Add("ownerName", new Value.Text("陈刚")).Add("ownerPhone", new Value.Text("13800000001"))
            .Add("arrears", new Value.Money(arrears)).Add("arrearsMonths", new Value.Number(arrears > 0 ? 1 : 0))),
    });

    internal Task<HttpClient> AsAsync(string role) => Desk.AsAsync($"g-{role}");

    /// <summary>What the people of these tests bring along: a stamped copy, drawings, a photo.</summary>
    internal static ImmutableArray<BroughtFile> Papers { get; } =
        [new("证件.jpg", "scan", 1, "image/jpeg", Stamped: true), new("图纸.pdf", "tz.pdf", 1, "application/pdf", Stamped: false), new("一寸照.jpg", "a.jpg", 1, "image/jpeg", Stamped: false)];

    /// <summary>A new case with the papers hanging on it.</summary>
    internal async Task<string> OpenAsync(string type, object with, string opener = "specialist")
    {
        var opened = await (await (await AsAsync(opener)).SendAsync("cases", new { type, site = Site, channel = "visit", with })).JsonAsync(HttpStatusCode.Created);
        var id = opened.GetProperty("id").GetString()!;
        foreach (var file in Papers)
        {
            await Desk.Of<LifeStore>().ActAsync(new Attach(new LifeId(id), 0, file.Name, file.ContentHash, file.Bytes, file.MediaType) { Stamped = file.Stamped }, new Actor($"g-{opener}", "desk"), ActContext.None);
        }

        return id;
    }

    internal async Task StepAsync(string role, string id, string step, object with) =>
        await (await (await AsAsync(role)).SendAsync($"cases/{id}/steps/{step}", new { with })).JsonAsync(HttpStatusCode.OK);

    internal async Task<string> StateAsync(string id) => (await (await AsAsync("specialist")).ReadAsync($"cases/{id}")).GetProperty("state").GetString()!;

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
