using System.Text.Json;
using Wusheng.Core.Packs;

namespace Wusheng.Whole.Tests;

/// <summary>
/// The day of the fault desk, played by the engine at its stated times, breaks exactly the limits its truth table states: no more, no
/// fewer. What the table states is compared with, never fed in.
/// </summary>
public sealed class DayTests
{
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["preprocessTime"] = "TEL-PRE",
        ["dispatchTime"] = "TEL-DISP",
        ["answerTime"] = "TEL-ANS",
        ["solutionTime"] = "TEL-PLAN",
        ["clearTime"] = "TEL-CB",
        ["answeredInWindow"] = "RING-3",
        ["customerHangsUpFirst"] = "HANGUP",
    };

    private static readonly Day Telecom = new("telecom");

    public static TheoryData<string> Contacts => [.. Telecom.Ids];

    [Fact]
    public void The_day_goes_as_its_scenario_says() => Assert.Empty(Telecom.Played.Result.Failures);

    [Theory]
    [MemberData(nameof(Contacts))]
    [Requirement("CAS-22", "DSP-03", "DSP-04", "CAS-23", "CBK-11", "CAS-04")]
    public void Each_contact_breaks_what_the_truth_table_says_and_nothing_else(string id)
    {
        var row = Telecom.Row(id);

        Assert.Equal(Day.Stated(row).Where(code => code != "APPT").Order(), LivesOf(row).SelectMany(Broken).Distinct().Order());
    }

    [Fact]
    public void Every_contact_of_the_day_was_played() =>
        Assert.Empty(Telecom.Rows.Where(row => LivesOf(row).Count == 0).Select(row => row.GetProperty("id").GetString()));

    /// <summary>The contact of that moment, and what was registered from it: by the words of the registration, or opened by the contact.</summary>
    private static List<Life> LivesOf(JsonElement row)
    {
        var contacts = Telecom.Contacts(row);
        var registered = row.GetProperty("events").EnumerateArray().Where(step => step.GetProperty("do").GetString() == "register")
            .Select(step => (At: Day.Moment(step.GetProperty("at").GetString()!), Note: step.GetProperty("note").GetString()!)).ToList();
        var cases = Telecom.Ended.Where(life => life.Kind == LifeKind.Case && registered.Any(step => step.At == life.OpenedAt && Day.Text(life, "symptom") == step.Note));
        return [.. contacts, .. cases, .. Telecom.Ended.Where(life => contacts.Any(contact => contact.Id == life.Origin))];
    }

    private static IEnumerable<string> Broken(Life life) => Day.Broken(life)
        .Select(found => found is ("request", "answerTime") ? "WEB-24H" : Codes.GetValueOrDefault(found.Name, $"{found.Type}.{found.Name}"));
}
