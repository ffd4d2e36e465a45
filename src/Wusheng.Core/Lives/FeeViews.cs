using System.Collections.Immutable;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The money of a life as people read it.</summary>
/// <param name="Lines">Each charge with its amount; null while what it hangs on is not known.</param>
/// <param name="Total">What is owed in all; null while a line is not known.</param>
/// <param name="Paid">What has been paid.</param>
public sealed record FeesNow(ImmutableArray<FeeLine> Lines, decimal? Total, decimal Paid);

public sealed record FeeLine(Charge Charge, decimal? Amount);

/// <summary>Reads the money of a life for people.</summary>
public static class FeeViews
{
    /// <summary>Null when the standard charges nothing for such a life and nothing was paid.</summary>
    public static FeesNow? Of(IWorld world, Life life, DateTimeOffset now)
    {
        var facts = new LifeFacts(new Standing(world, life), life, 0, now, null);
        var charges = facts.Type?.Charges ?? Named<Charge>.None;
        return charges.Count == 0 && life.Money.IsEmpty ? null
            : new FeesNow([.. charges.Select(charge => new FeeLine(charge, (Billing.Amount(facts, charge.Id) as Value.Money)?.Amount))], Billing.Total(facts), Billing.Paid(life));
    }
}
