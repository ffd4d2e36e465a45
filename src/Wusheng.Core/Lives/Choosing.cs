using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Who gets a seat when nobody is named: of those who hold its role, are present, may serve and meet the condition, the one with the least
/// in hand; where the site has none, those above. One who is away is chosen only when nobody is there.
/// </summary>
internal static class Choosing
{
    internal static string? Of(LifeFacts facts, SeatType seat, Condition? where)
    {
        foreach (var role in seat.Roles.Concat(seat.Roles.SelectMany(role => Above(facts, role))).Distinct())
        {
            var fit = facts.World.Holders(facts.Life.Site, role)
                .Where(person => where is null || ConditionEvaluator.Evaluate(where, new CandidateFacts(facts, person.Id)) == Truth.True).ToList();
            if (fit.Count > 0)
            {
                return (fit.Find(person => Courses.MayServe(facts, person)) ?? fit.Find(person => person.Present) ?? fit[0]).Id;
            }
        }

        return null;
    }

    private static IEnumerable<string> Above(LifeFacts facts, string role)
    {
        var seen = new HashSet<string> { role };
        for (var at = facts.Pack?.Roles[role]?.Above; at is not null && seen.Add(at); at = facts.Pack?.Roles[at]?.Above)
        {
            yield return at;
        }
    }
}

/// <summary>A life with one of the staff as <c>person</c>.</summary>
internal sealed class CandidateFacts(LifeFacts facts, string person) : IFacts
{
    public DateTimeOffset Now => facts.Now;

    public TimeZoneInfo Zone => facts.Zone;

    public Fact? Find(string name) => name == "person" ? new PersonFact(facts, person) : facts.Find(name);

    public Fact? FindLife(string type, Condition where) => facts.FindLife(type, where);
}
