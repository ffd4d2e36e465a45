using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Figures on file that rise with what is charged and fall with what is paid (what a home owes, how many months). The life that moves
/// one says so in its own stream; the file is moved in the same commit, so that a gate reads the new figure at once.
/// </summary>
public static class Balances
{
    /// <summary>Under which a life says how far it moved a figure of a thing.</summary>
    public const string Kind = "balance";

    private const char Bar = '|';

    /// <summary>Type, key and fact of the figure that was moved.</summary>
    public static (string Type, string Key, string Fact) Of(string claim)
    {
        var (first, last) = (claim.IndexOf(Bar, StringComparison.Ordinal), claim.LastIndexOf(Bar));
        return (claim[..first], claim[(first + 1)..last], claim[(last + 1)..]);
    }

    /// <summary>The figure after a move; what is not known stays so.</summary>
    public static Value? Moved(Value? known, decimal by) => known switch
    {
        Value.Money money => new Value.Money(money.Amount + by),
        Value.Number number => new Value.Number(number.Amount + by),
        _ => known,
    };

    internal static string Claim(string type, string key, string fact) => $"{type}{Bar}{key}{Bar}{fact}";

    internal static void Do(Working work, Cause cause, Effect.Move move)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        if (Thing(facts, move.Of) is { } thing && facts.World.Outside(thing.Type, thing.Key, move.Of.Names[1]) is Value.Money or Value.Number && Billing.Number(facts, move.By) is { } by and not 0)
        {
            work.Own(cause.Life, new Claimed(cause.Row, Kind, Claim(thing.Type, thing.Key, move.Of.Names[1]), move.Up ? by : -by));
        }
    }

    /// <summary>A payment that is no longer whole takes back what its step moved, by exactly as much.</summary>
    internal static void TakeBack(Working work, LifeId id, StepType step)
    {
        foreach (var move in step.Does.OfType<Effect.Move>())
        {
            var claim = Thing(work.Facts(id), move.Of) is { } thing ? Claim(thing.Type, thing.Key, move.Of.Names[1]) : "";
            if (work.Life(id).Claims.LastOrDefault(held => held.Kind == Kind && held.Key == claim && held.Quantity > 0 == move.Up) is { } held)
            {
                work.Own(id, new Claimed(held.Row, Kind, claim, -held.Quantity));
            }
        }
    }

    /// <summary>Whether a field says whose figure the life has moved, and not yet moved back.</summary>
    internal static bool NamedBy(LifeFacts facts, string field) =>
        facts.Type?.Steps.Any(step => step.Does.OfType<Effect.Move>().Any(move => move.Of.First == field)) == true
        && facts.Life.Claims.Where(held => held.Kind == Kind).GroupBy(held => held.Key).Any(moved => moved.Sum(held => held.Quantity) != 0);

    private static Value.Thing? Thing(LifeFacts facts, Conditions.Path of)
    {
        var field = facts.Type?.Fields[of.First] ?? facts.Whole?.Fields[of.First];
        var key = facts.Find(of.First)?.Value switch { Value.Thing thing => thing.Key, Value.Text text => text.Content, _ => "" };
        return key.Length == 0 ? null : field?.Kind switch
        {
            FieldKind.Room => new Value.Thing(ThingFact.Home, key),
            FieldKind.Thing => new Value.Thing(field.Of ?? field.Id, key),
            _ => null,
        };
    }
}
