using System.Text.Json;
using Wusheng.Core.Packs;

namespace Wusheng.Whole.Tests;

/// <summary>
/// The day of the project desk, played by the engine at its stated times, breaks exactly the limits its truth table states. What the
/// table states is compared with, never fed in.
/// </summary>
public sealed class PropertyDayTests
{
    private static readonly Dictionary<(string Type, string Name), string> Codes = new()
    {
        [("visit", "noticeTime")] = "CNT-GREET",
        [("visit", "deskTime")] = "CNT-WAIT",
        [("visit", "explainTime")] = "ENQ-UP1",
        [("visit", "leadTime")] = "ENQ-UP2",
        [("incident", "recordTime")] = "INC-2WD",
        [("repair", "arriveTime")] = "APPT",
        [("phone", "answeredInWindow")] = "RING-3",
        [("phone", "customerHangsUpFirst")] = "HANGUP",
    };

    // Limits of the standard that the table has no code for: the promised wait, the first answer, the look at a repair, who gave a name,
    // and the superior's word of a complaint, which the table lets wait until it is verified.
    private static readonly (string Type, string Name)[] Elsewhere =
        [("visit", "waitTime"), ("visit", "firstTime"), ("visit", "introduceSelf"), ("incident", "knownTime"), ("repair", "lookTime"), ("order", "superiorTime")];

    private static readonly Day Desk = new("property");

    public static TheoryData<string> Contacts => [.. Desk.Ids];

    [Fact]
    public void The_day_goes_as_its_scenario_says() => Assert.Empty(Desk.Played.Result.Failures);

    [Theory]
    [MemberData(nameof(Contacts))]
    [Requirement("VIS-13", "VIS-15", "ESC-04", "INC-13", "APT-08", "PHN-01", "PHN-29")]
    public void Each_contact_breaks_what_the_truth_table_says_and_nothing_else(string id)
    {
        var row = Desk.Row(id);

        var broken = LivesOf(row).SelectMany(Day.Broken).Except(Elsewhere).Select(found => Codes.GetValueOrDefault(found, $"{found.Type}.{found.Name}"));

        Assert.Equal(Day.Stated(row).Order(), broken.Distinct().Order());
    }

    [Fact]
    public void Every_contact_of_the_day_was_played() =>
        Assert.Empty(Desk.Rows.Where(row => Desk.Contacts(row).Count == 0).Select(row => row.GetProperty("id").GetString()));

    /// <summary>The contact of that moment, what it opened, the incident opened in it and the repair of that customer.</summary>
    private static List<Life> LivesOf(JsonElement row)
    {
        var contacts = Desk.Contacts(row);
        var phone = row.GetProperty("customer").GetProperty("phone").GetString();
        var steps = row.GetProperty("events").EnumerateArray().Select(step => (Do: step.GetProperty("do").GetString(), At: Day.Moment(step.GetProperty("at").GetString()!))).ToList();
        var missed = steps.Any(step => step.Do == "visit-missed");
        var incidents = Desk.Ended.Where(life => life.Type == "incident" && steps.Any(step => step.Do == "incident-open" && step.At == life.OpenedAt));
        var repairs = Desk.Ended.Where(life => life.Type == "repair" && Day.Text(life, "contactPhone") == phone && (missed || steps.Any(step => step.At == life.OpenedAt)));
        return [.. contacts, .. incidents, .. repairs, .. Desk.Ended.Where(life => contacts.Any(contact => contact.Id == life.Origin))];
    }
}
