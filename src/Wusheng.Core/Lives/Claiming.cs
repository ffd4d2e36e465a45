using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Claims on what is limited: slots of a place, parts in stock. A claim succeeds or refuses the whole step.</summary>
internal static class Claiming
{
    internal static bool Slot(Working work, LifeId id, LifeFacts place, FieldType asked, Value.Slot slot)
    {
        var key = $"{asked.Of ?? asked.Id}|{slot.Of}|{slot.Start.UtcDateTime:O}";
        if (asked.Capacity is null || place.Computed(asked.Capacity) is not Value.Number capacity || work.Claimed("slot", key) >= capacity.Amount)
        {
            return false;
        }

        work.Tell(id, new Claimed(place.Row, "slot", key, 1));
        return true;
    }

    /// <summary>What cannot be had of a step's claims, before anything of it is done.</summary>
    internal static IEnumerable<Refusal> Short(LifeFacts facts, IEnumerable<Effect.Claim> claims) =>
        from claim in claims
        where claim.Verb is ClaimVerb.Use or ClaimVerb.Reserve or ClaimVerb.Book
        let key = Key(facts, claim)
        where key.Length > 0 && facts.Outside("part", key, "stock") is Value.Number stock
            && facts.World.Claimed("part", key) + Quantity(facts) > stock.Amount
        select Refusals.Claim(key);

    internal static void Do(Working work, LifeId id, int row, Effect.Claim claim)
    {
        var facts = work.Facts(id, row);
        var gives = claim.Verb is ClaimVerb.Return or ClaimVerb.Free;
        work.Own(id, new Claimed(row, "part", Key(facts, claim), gives ? -Quantity(facts) : Quantity(facts)));
    }

    private static string Key(LifeFacts facts, Effect.Claim claim) => Telling.Follow(facts, claim.Of)?.Value switch
    {
        Value.Text text => text.Content,
        Value.Thing thing => thing.Key,
        Value.Parts parts when parts.Of.GetValueOrDefault("key") is Value.Text key => key.Content,
        _ => "",
    };

    private static decimal Quantity(LifeFacts facts) => facts.Find("pieces")?.Value is Value.Number pieces ? pieces.Amount : 1;
}
