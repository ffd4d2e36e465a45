using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>A till handed in: everything its person took goes over, by means, and it begins again at nothing.</summary>
internal static class HandingIn
{
    /// <summary>The moment it leaves behind.</summary>
    internal const string Moment = "tillHandedIn";

    internal static void Do(Working work, Cause cause, Effect.HandIn handIn)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        if (Telling.Receivers(facts, [handIn.Of]) is not [var person, ..])
        {
            return;
        }

        var held = PaymentWays.All.Select(way => (Way: way, Amount: TillFact.Amount(facts.World, facts.Life.Site, person, way))).Where(each => each.Amount != 0).ToList();
        held.ForEach(each => work.Tell(cause.Life, new Claimed(cause.Row, TillFact.Kind, TillFact.Key(facts.Life.Site, person, each.Way), -each.Amount)));
        work.Own(cause.Life, new TillHandedIn(cause.Row, person, held.ToImmutableSortedDictionary(each => each.Way, each => (Value)new Value.Money(each.Amount))));
    }
}
