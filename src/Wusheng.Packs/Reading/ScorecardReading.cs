using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;

namespace Wusheng.Packs.Reading;

/// <summary>How findings are reviewed.</summary>
internal static class ScorecardReading
{
    public static Scorecard Scorecard(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var plain = new Scorecard(element.Id, keys.Title(element.Id));
        var card = plain with
        {
            For = keys.Text("for") ?? plain.For,
            Base = Within(keys, "base", plain.Base, 1, 1000),
            Reviewers = keys.Words("reviewers"),
            Second = keys.Text("second"),
            Appeal = keys.Length("appeal") ?? plain.Appeal,
            Answer = keys.Length("answer") ?? plain.Answer,
            Floor = Within(keys, "floor", plain.Floor, 0, 1),
            FloorAfter = (int)Within(keys, "floorAfter", plain.FloorAfter, 1, 100_000),
            Clause = keys.Clause(),
        };
        keys.Close();
        return draft.Places.Keep(card, element.Body, element.At);
    }

    private static decimal Within(Keys keys, string key, decimal otherwise, decimal least, decimal most)
    {
        var number = keys.Number(key) ?? otherwise;
        if (number < least || number > most)
        {
            keys.Wrong(key, $"应当在 {least} 到 {most} 之间。", $"should be from {least} to {most}");
        }

        return number;
    }
}
