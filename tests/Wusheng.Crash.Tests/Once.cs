using System.Globalization;
using Wusheng.Store;

namespace Wusheng.Crash.Tests;

/// <summary>What was answered is in the store, each once, and nothing else is.</summary>
internal static class Once
{
    internal static void EachIsThere(Database store, IReadOnlyDictionary<int, (string Id, string Number)> answered)
    {
        using var db = store.OpenDb();
        var there = db.Lives.Where(life => life.Type == "fault").Select(life => new { life.Id, life.Number }).ToList();
        Assert.Equal(answered.Values.Order(), there.Select(life => (life.Id, life.Number)).Order());
        var addresses = db.Fields.Where(field => field.Field == "address").Select(field => field.Value).ToList();
        Assert.Equal(answered.Keys.Select(Callers.AddressOf).Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
        Gapless(there.Select(life => life.Number));
    }

    // Numbers of one day follow one another without a gap (DOC-12), also across crashes.
    private static void Gapless(IEnumerable<string> numbers)
    {
        foreach (var day in numbers.GroupBy(number => number[..number.LastIndexOf('-')], number => int.Parse(number[(number.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture)))
        {
            Assert.Equal(Enumerable.Range(1, day.Count()), day.Order());
        }
    }
}
