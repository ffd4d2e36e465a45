using System.Globalization;
using System.Text.Json;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Whole.Tests;

/// <summary>One day of one desk: its rows in the truth table, and the scenario of its pack as the engine played it.</summary>
internal sealed class Day(string pack)
{
    private readonly Lazy<Recording> played = new(() => Play(pack, 0));

    public Recording Played => played.Value;

    /// <summary>The same day, so many days later.</summary>
    public Recording On(int daysLater) => Play(pack, daysLater);

    /// <summary>The last state of every life of the day.</summary>
    public IEnumerable<Life> Ended => Played.Committed.GroupBy(change => change.After.Id).Select(stream => stream.Last().After);

    public List<JsonElement> Rows { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "demo", "contacts-day.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Where(row => row.GetProperty("pack").GetString() == pack)];

    public IEnumerable<string> Ids => Rows.Select(row => row.GetProperty("id").GetString()!);

    public JsonElement Row(string id) => Rows.Single(row => row.GetProperty("id").GetString() == id);

    /// <summary>The limits the table states as broken by a row.</summary>
    public static IEnumerable<string> Stated(JsonElement row) =>
        row.TryGetProperty("breaches", out var breaches) ? breaches.EnumerateArray().Select(code => code.GetString()!) : [];

    /// <summary>The contacts that came at the moment of a row, by its phone or, where there is none, by what was said.</summary>
    public List<Life> Contacts(JsonElement row)
    {
        var at = Moment(row.GetProperty("at").GetString()!);
        return [.. Ended.Where(life => life.Kind == LifeKind.Contact && life.OpenedAt == at && Matches(life, row))];
    }

    /// <summary>Every clock that ran out in a life and every norm it did not keep, each by the place it belongs to.</summary>
    public static IEnumerable<(string Type, string Name)> Broken(Life life)
    {
        var clocks = life.Parts.Values.SelectMany(part => part.Clocks.Values).Where(clock => clock.Breaches > 0).Select(clock => clock.Clock);
        var verdicts = life.Talk.Verdicts.Where(verdict => verdict.Value == "notMet").Select(verdict => verdict.Key);
        return clocks.Concat(verdicts).Select(name => (life.Type, name));
    }

    public static string? Text(Life life, string field) => (life.Whole.Fields.GetValueOrDefault(field)?.Value as Value.Text)?.Content;

    public static DateTimeOffset Moment(string local) => new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();

    private static bool Matches(Life contact, JsonElement row)
    {
        var phone = row.GetProperty("customer").GetProperty("phone").GetString();
        return Text(contact, "caller") == phone || Text(contact, "phone") == phone || Text(contact, "content") == row.GetProperty("says").GetString();
    }

    private static Recording Play(string pack, int daysLater)
    {
        var packs = Path.Combine(Repository.Root, "packs");
        var sound = Assert.IsType<PackReading.Sound>(PackFolder.Read(Path.Combine(packs, pack), new PackSearch(packs)));
        var day = sound.Scenarios.Single(scenario => scenario.File.EndsWith("day.yaml", StringComparison.Ordinal));
        return ScenarioRunner.Record(sound.Pack, daysLater == 0 ? day : day.Later(daysLater));
    }
}
