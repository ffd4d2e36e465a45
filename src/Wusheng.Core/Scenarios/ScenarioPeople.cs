using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The people of a scenario: alias, staff id and name are one word; their posts are at the scenario's site.</summary>
internal static class ScenarioPeople
{
    public static IEnumerable<Person> Of(Scenario scenario, TimeZoneInfo zone) =>
        scenario.People.Select((person, index) => Of(person, scenario.Site, index, zone));

    /// <summary>The same person with more known of them.</summary>
    public static Person With(Person person, ImmutableDictionary<string, Given> given, TimeZoneInfo zone) => person with
    {
        Facts = given.Aggregate(person.Facts, (facts, pair) =>
            GivenValues.Of(pair.Value, zone) is { } value ? facts.SetItem(pair.Key, value) : facts.Remove(pair.Key)),
        StaffNumber = given.GetValueOrDefault("number") is Given.Text number ? number.Content : person.StaffNumber,
        Present = given.GetValueOrDefault("present") is Given.Text present ? present.Content != "no" : person.Present,
    };

    private static Person Of(ScenarioPerson person, string site, int index, TimeZoneInfo zone) => With(
        new Person(person.Alias, $"S{index + 1:000}", person.Alias, [.. person.Roles.Select(role => new Post(role, site))]), person.Facts, zone);
}
