using System.Text.Json;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using Wusheng.Packs;
using Wusheng.Packs.Source;

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

    private static readonly Lazy<Recording> Played = new(Play);

    public static TheoryData<string> Contacts => [.. Rows().Select(row => row.GetProperty("id").GetString()!)];

    [Fact]
    public void The_day_goes_as_its_scenario_says() => Assert.Empty(Played.Value.Result.Failures);

    [Theory]
    [MemberData(nameof(Contacts))]
    [Requirement("CAS-22", "DSP-03", "DSP-04", "CAS-23", "CBK-11", "CAS-04")]
    public void Each_contact_breaks_what_the_truth_table_says_and_nothing_else(string id)
    {
        var row = Rows().Single(each => each.GetProperty("id").GetString() == id);
        var stated = row.TryGetProperty("breaches", out var breaches) ? breaches.EnumerateArray().Select(code => code.GetString()!) : [];

        Assert.Equal(stated.Where(code => code != "APPT").Order(), LivesOf(row).SelectMany(Broken).Distinct().Order());
    }

    [Fact]
    public void Every_contact_of_the_day_was_played() =>
        Assert.Empty(Rows().Where(row => LivesOf(row).Count == 0).Select(row => row.GetProperty("id").GetString()));

    private static Recording Play()
    {
        var packs = Path.Combine(Repository.Root, "packs");
        var sound = Assert.IsType<PackReading.Sound>(PackFolder.Read(Path.Combine(packs, "telecom"), new PackSearch(packs)));
        return ScenarioRunner.Record(sound.Pack, sound.Scenarios.Single(scenario => scenario.File.EndsWith("day.yaml", StringComparison.Ordinal)));
    }

    private static List<JsonElement> Rows() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "demo", "contacts-day.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Where(row => row.GetProperty("pack").GetString() == "telecom")];

    private static IEnumerable<Life> Ended => Played.Value.Committed.GroupBy(change => change.After.Id).Select(stream => stream.Last().After);

    /// <summary>The contact of that moment, and what was registered from it: by the words of the registration, or opened by the contact.</summary>
    private static List<Life> LivesOf(JsonElement row)
    {
        var at = Moment(row.GetProperty("at").GetString()!);
        var contacts = Ended.Where(life => life.Kind == LifeKind.Contact && life.OpenedAt == at && Matches(life, row)).ToList();
        var registered = row.GetProperty("events").EnumerateArray().Where(step => step.GetProperty("do").GetString() == "register")
            .Select(step => (At: Moment(step.GetProperty("at").GetString()!), Note: step.GetProperty("note").GetString()!)).ToList();
        var cases = Ended.Where(life => life.Kind == LifeKind.Case && registered.Any(step => step.At == life.OpenedAt && Text(life, "symptom") == step.Note));
        return [.. contacts, .. cases, .. Ended.Where(life => contacts.Any(contact => contact.Id == life.Origin))];
    }

    private static bool Matches(Life contact, JsonElement row)
    {
        var phone = row.GetProperty("customer").GetProperty("phone").GetString();
        return Text(contact, "caller") == phone || Text(contact, "phone") == phone || Text(contact, "content") == row.GetProperty("says").GetString();
    }

    private static IEnumerable<string> Broken(Life life)
    {
        var clocks = life.Parts.Values.SelectMany(part => part.Clocks.Values).Where(clock => clock.Breaches > 0).Select(clock => clock.Clock);
        var verdicts = life.Talk.Verdicts.Where(verdict => verdict.Value == "notMet").Select(verdict => verdict.Key);
        return clocks.Concat(verdicts).Select(name => life.Type == "request" && name == "answerTime" ? "WEB-24H" : Codes.GetValueOrDefault(name, $"{life.Type}.{name}"));
    }

    private static string? Text(Life life, string field) => (life.Whole.Fields.GetValueOrDefault(field)?.Value as Value.Text)?.Content;

    private static DateTimeOffset Moment(string local) => new DateTimeOffset(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();
}
