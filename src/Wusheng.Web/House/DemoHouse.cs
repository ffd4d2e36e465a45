using System.Text.Json;

using Wusheng.Core.Time;

namespace Wusheng.Web.House;

/// <summary>Who and where of a demonstration day, as a file of <c>demo/</c> states it.</summary>
/// <param name="Day">The day the scenario was written for.</param>
/// <param name="Calendar">The calendar of the standard that tells working days there.</param>
/// <param name="Things">What is on file there: lines with where they end, homes with their owners and what they owe.</param>
internal sealed record DemoHouse(DemoSite Site, string Pack, string Scenario, DateOnly Day, string Calendar, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoThing>? Things = null)
{
    /// <summary>
    /// How many days later it is played, so that it lies on the last working day before today and something of it is still open; a clock
    /// that stands on that day or before it finds the day as it was written.
    /// </summary>
    public int DaysLater(DateTimeOffset now, BusinessCalendar calendar)
    {
        var last = DateOf(now, calendar).AddDays(-1);
        while (!calendar.IsWorkingDay(last) && last > Day)
        {
            last = last.AddDays(-1);
        }

        return Math.Max(0, last.DayNumber - Day.DayNumber);
    }

    /// <summary>Whether, so many days later, the play goes on at a moment: it has come, and on days after the first somebody works.</summary>
    public bool GoesOn(DateTimeOffset at, int daysLater, DateTimeOffset now, BusinessCalendar calendar) =>
        at <= now && (DateOf(at, calendar) <= Day.AddDays(daysLater) || calendar.IsWorkingDay(DateOf(at, calendar)));

    private static DateOnly DateOf(DateTimeOffset at, BusinessCalendar calendar) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, calendar.Zone).DateTime);

    public static IEnumerable<DemoHouse> Read(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Of);

    private static DemoHouse Of(string file) =>
        JsonSerializer.Deserialize<DemoHouse>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{file} is empty.");
}

internal sealed record DemoThing(string Type, string Key, string Title, IReadOnlyDictionary<string, string> Facts);

internal sealed record DemoSite(string Id, string Title);

internal sealed record DemoPerson(string Id, string Number, string Name, IReadOnlyList<string> Roles);

/// <summary>A contact of the day as <c>demo/contacts-day.jsonl</c> holds it; only what the customer file takes from it.</summary>
internal sealed record DemoContact(string Pack, DemoCustomer Customer, DemoAsset Asset)
{
    public static IEnumerable<DemoContact> Read(string folder) =>
        File.ReadLines(Path.Combine(folder, "contacts-day.jsonl"))
            .Select(line => JsonSerializer.Deserialize<DemoContact>(line, JsonSerializerOptions.Web)).OfType<DemoContact>();
}

internal sealed record DemoCustomer(string? Name, string? Title, string Phone);

internal sealed record DemoAsset(string? Address, string? Line);
