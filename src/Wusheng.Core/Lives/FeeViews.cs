using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The money of a life as people read it.</summary>
/// <param name="Lines">Each charge with its amount; null while what it hangs on is not known.</param>
/// <param name="Total">What is owed in all; null while a line is not known.</param>
/// <param name="Paid">What has been paid.</param>
public sealed record FeesNow(ImmutableArray<FeeLine> Lines, decimal? Total, decimal Paid)
{
    /// <summary>What is still owed; null while a line is not known.</summary>
    public decimal? Open => Total - Paid;

    /// <summary>Deposits to be given back.</summary>
    public decimal Held { get; init; }

    /// <summary>Whether the reader may take what is open or reverse what was taken.</summary>
    public bool MayTake { get; init; }
}

/// <param name="Type">The type of life or row that charges it: titles hang on it.</param>
public sealed record FeeLine(Charge Charge, decimal? Amount, LifeType? Type = null);

/// <summary>Reads the money of a life for people.</summary>
public static class FeeViews
{
    /// <summary>Null when the standard charges nothing for such a life and nothing was paid.</summary>
    /// <param name="who">The reader; null may take nothing.</param>
    public static FeesNow? Of(IWorld world, Life life, DateTimeOffset now, string? who = null)
    {
        var facts = new LifeFacts(new Standing(world, life), life, 0, now, who);
        var lines = Charges(facts.Type).Select(each => new FeeLine(each.Charge, (Billing.Amount(facts, each.Charge.Id) as Value.Money)?.Amount, each.Type))
            .Where(line => line.Type == facts.Type ? line.Amount != 0 || !Billing.IsOff(facts, line.Charge) : line.Amount != 0).ToImmutableArray();
        return lines.IsEmpty && life.Money.IsEmpty ? null : new FeesNow(lines, Billing.Total(facts), Billing.Paid(life))
        {
            Held = Billing.Held(facts) ?? 0,
            MayTake = who is not null && Paying.StepOf(facts) is { } step && life.Whole.Moments.ContainsKey(step.Id) && Rights.ToAct(facts, step.By, who).May,
        };
    }

    private static IEnumerable<(Charge Charge, LifeType Type)> Charges(LifeType? type) => type is null ? []
        : type.Charges.Select(charge => (charge, type)).Concat(type.Rows.SelectMany(Charges));
}
