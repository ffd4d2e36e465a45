using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Claims on what is limited: slots of a place, parts in stock. A claim succeeds or refuses the whole step.</summary>
internal static class Claiming
{
    private const int Offered = 3;
    private const int Farthest = 48;

    /// <summary>Takes a slot for an answer, giving back the one the answer held before; null, or why it is not to be had.</summary>
    internal static Refusal? Slot(Working work, LifeId id, LifeFacts place, FieldType asked, Value.Slot slot)
    {
        var held = place.Part.Fields.GetValueOrDefault(asked.Id)?.Value as Value.Slot;
        if (held == slot && Holds(place.Life, Key(asked, slot)))
        {
            return null;
        }

        if (Capacity(place, asked) is not { } capacity || work.Claimed("slot", Key(asked, slot)) >= capacity)
        {
            return Refusals.Full(asked.Title, Next(work, place, asked, slot), place.Zone);
        }

        if (held is not null && Holds(place.Life, Key(asked, held)))
        {
            work.Tell(id, new Claimed(place.Row, "slot", Key(asked, held), -1));
        }

        work.Tell(id, new Claimed(place.Row, "slot", Key(asked, slot), 1));
        return null;
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
        if (facts.Type?.Fields[claim.Of.First] is { Kind: FieldKind.Slot } asked && Telling.Follow(facts, claim.Of)?.Value is Value.Slot slot)
        {
            OfSlot(work, id, row, Key(asked, slot), gives);
            return;
        }

        // What was reserved here is used from the reservation; it is not taken twice.
        var reserved = claim.Verb == ClaimVerb.Use && facts.Life.Claims.Where(held => held.Row == row && held.Kind == "part" && held.Key == Key(facts, claim)).Sum(held => held.Quantity) > 0;
        if (!reserved)
        {
            work.Own(id, new Claimed(row, "part", Key(facts, claim), gives ? -Quantity(facts) : Quantity(facts)));
        }
    }

    internal static decimal Quantity(LifeFacts facts) => facts.Find("pieces")?.Value is Value.Number pieces ? pieces.Amount : 1;

    // A slot with a capacity is taken with its answer; booking it again says nothing new, freeing it gives it back.
    private static void OfSlot(Working work, LifeId id, int row, string key, bool gives)
    {
        if (Holds(work.Life(id), key) == gives)
        {
            work.Own(id, new Claimed(row, "slot", key, gives ? -1 : 1));
        }
    }

    private static bool Holds(Life life, string key) => life.Claims.Where(claim => claim.Kind == "slot" && claim.Key == key).Sum(claim => claim.Quantity) > 0;

    private static decimal? Capacity(LifeFacts place, FieldType asked) =>
        asked.Capacity is not null && place.Computed(asked.Capacity) is Value.Number capacity ? capacity.Amount : null;

    /// <summary>The next stretches of the same length that are still free.</summary>
    private static IEnumerable<Value.Slot> Next(Working work, LifeFacts place, FieldType asked, Value.Slot slot)
    {
        if (Capacity(place, asked) is not { } capacity || slot.End <= slot.Start)
        {
            return [];
        }

        var length = slot.End - slot.Start;
        return Enumerable.Range(1, Farthest).Select(step => new Value.Slot(slot.Start + (step * length), slot.End + (step * length), slot.Of))
            .Where(free => work.Claimed("slot", Key(asked, free)) < capacity).Take(Offered);
    }

    private static string Key(FieldType asked, Value.Slot slot) => $"{asked.Of ?? asked.Id}|{slot.Of}|{slot.Start.UtcDateTime:O}";

    private static string Key(LifeFacts facts, Effect.Claim claim) => Telling.Follow(facts, claim.Of)?.Value switch
    {
        Value.Text text => text.Content,
        Value.Thing thing => thing.Key,
        Value.Parts parts when parts.Of.GetValueOrDefault("key") is Value.Text key => key.Content,
        _ => "",
    };
}
