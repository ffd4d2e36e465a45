using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>The lines of money of a life: each to the fen, half up; totals add rounded lines.</summary>
internal static class Billing
{
    internal static decimal? Total(LifeFacts facts)
    {
        decimal? sum = 0;
        foreach (var (place, charge) in Lines(facts))
        {
            sum += Line(place, charge);
        }

        return sum;
    }

    internal static decimal Paid(Life life) => life.Money.Where(move => move.Charge is null).Sum(move => move.Amount);

    /// <summary>What is refundable and not yet given back.</summary>
    internal static decimal? Held(LifeFacts facts)
    {
        decimal? sum = 0;
        foreach (var (place, charge) in Lines(facts).Where(line => line.Charge.Refundable))
        {
            sum += Line(place, charge);
        }

        return sum + facts.Life.Money.Where(move => move.Charge is not null).Sum(move => move.Amount);
    }

    internal static Value? Amount(LifeFacts facts, string charge)
    {
        var sum = Lines(facts).Where(line => line.Charge.Id == charge).Sum(line => Line(line.Place, line.Charge));
        return sum is { } known ? new Value.Money(known) : null;
    }

    /// <summary>Whether a charge of the life itself is not made here at all, whatever else is answered.</summary>
    internal static bool IsOff(LifeFacts facts, Charge charge) => charge.When is not null && ConditionEvaluator.Evaluate(charge.When, facts) == Truth.False;

    private static IEnumerable<(LifeFacts Place, Charge Charge)> Lines(LifeFacts facts) =>
        from part in facts.Life.Parts.Keys
        let place = facts.At(part)
        from charge in place.Type?.Charges ?? Named<Charge>.None
        where charge.When is null || ConditionEvaluator.Evaluate(charge.When, place) == Truth.True
        select (place, charge);

    private static decimal? Line(LifeFacts place, Charge charge)
    {
        var each = Number(place, charge.Amount ?? charge.Price);
        var quantity = charge.Quantity is null ? 1 : Number(place, charge.Quantity);
        return each is { } price && quantity is { } count ? Math.Round(price * count, 2, MidpointRounding.AwayFromZero) : null;
    }

    internal static decimal? Number(LifeFacts place, Expression? how) => how is null ? null : place.Computed(how) switch
    {
        Value.Money money => money.Amount,
        Value.Number number => number.Amount,
        _ => null,
    };
}
