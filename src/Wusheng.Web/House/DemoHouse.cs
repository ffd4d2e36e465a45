using System.Text.Json;

namespace Wusheng.Web.House;

/// <summary>Who and where of the demonstration day, as <c>demo/house.json</c> states it.</summary>
internal sealed record DemoHouse(DemoSite Site, string Pack, string Scenario, IReadOnlyList<DemoPerson> People)
{
    public static DemoHouse Read(string folder) =>
        JsonSerializer.Deserialize<DemoHouse>(File.ReadAllText(Path.Combine(folder, "house.json")), JsonSerializerOptions.Web)
        ?? throw new InvalidDataException("demo/house.json is empty.");
}

internal sealed record DemoSite(string Id, string Title);

internal sealed record DemoPerson(string Id, string Number, string Name, IReadOnlyList<string> Roles);

/// <summary>A contact of the day as <c>demo/contacts-day.jsonl</c> holds it; only what the customer file takes from it.</summary>
internal sealed record DemoContact(string Pack, DemoCustomer Customer, DemoAsset Asset)
{
    public static IEnumerable<DemoContact> Read(string folder) =>
        File.ReadLines(Path.Combine(folder, "contacts-day.jsonl"))
            .Select(line => JsonSerializer.Deserialize<DemoContact>(line, JsonSerializerOptions.Web)).OfType<DemoContact>();
}

internal sealed record DemoCustomer(string Name, string? Title, string Phone);

internal sealed record DemoAsset(string? Address, string? Line);
