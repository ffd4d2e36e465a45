using System.Collections.Immutable;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The people of a scenario: alias, staff id and name are one word; their posts are at the scenario's site.</summary>
internal static class ScenarioPeople
{
    public static IEnumerable<Person> Of(Scenario scenario, TimeZoneInfo zone) =>
        scenario.People.Select((person, index) => Of(person, scenario.Site, index, zone));

    private static Person Of(ScenarioPerson person, string site, int index, TimeZoneInfo zone) =>
        new(person.Alias, $"S{index + 1:000}", person.Alias, [.. person.Roles.Select(role => new Post(role, site))])
        {
            Facts = Facts(person.Facts, zone),
            Present = person.Facts.GetValueOrDefault("present") is not Given.Text { Content: "no" },
        };

    private static ImmutableSortedDictionary<string, Value> Facts(ImmutableDictionary<string, Given> given, TimeZoneInfo zone)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        foreach (var (name, fact) in given)
        {
            if (GivenValues.Of(fact, zone) is { } value)
            {
                facts[name] = value;
            }
        }

        return facts.ToImmutable();
    }
}
