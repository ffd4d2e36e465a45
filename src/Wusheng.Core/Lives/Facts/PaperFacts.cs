using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A paper of this life: the newest that is not void.</summary>
internal sealed class DocumentFact(LifeFacts facts, string document) : Fact
{
    private readonly IssuedDocument? newest = facts.Life.Documents.LastOrDefault(paper => paper.Document == document && !paper.Void);

    public override bool IsSet => newest is not null;

    /// <summary>One for each that is not void, so that papers can be counted.</summary>
    public override IReadOnlyList<IFacts>? Rows => [.. facts.Life.Documents.Where(paper => paper.Document == document && !paper.Void).Select(_ => facts)];

    public override Truth Is(string word) => word switch
    {
        "issued" => IsSet ? Truth.True : Truth.False,
        "void" => facts.Life.Documents.Any(paper => paper.Document == document && paper.Void) ? Truth.True : Truth.False,
        _ => Truth.Unknown,
    };

    public override Fact? Member(string name) => name switch
    {
        "number" => new ValueFact(newest is null ? null : new Value.Text(newest.Number)),
        "at" => new ValueFact(newest is null ? null : new Value.Moment(newest.At)),
        "by" => new PersonFact(facts, newest?.By),
        "count" => new ValueFact(new Value.Number(facts.Life.Documents.Count(paper => paper.Document == document))),
        _ => null,
    };
}

/// <summary>total, paid, open, held: money of this life, to the fen.</summary>
internal sealed class BillFact(LifeFacts facts) : Fact
{
    public override Fact? Member(string name) => name switch
    {
        "total" => Money(Billing.Total(facts)),
        "paid" => Money(Billing.Paid(facts.Life)),
        "open" => Money(Billing.Total(facts) - Billing.Paid(facts.Life)),
        "held" => Money(Billing.Held(facts)),
        _ => null,
    };

    private static ValueFact Money(decimal? amount) => new(amount is { } known ? new Value.Money(known) : null);
}

/// <summary>A price list: its items behind the dot. A list nobody approved cannot charge; its prices are not known (DOC-11).</summary>
internal sealed class PriceListFact(LifeFacts facts, PriceList list) : Fact
{
    public override Fact? Member(string name) => list.Items[name] is { } item ? new ValueFact(list.ApprovedBy is null || !Applies(item) || !list.IsValid(Opened) ? null : facts.Computed(item.Price)) : null;

    // The list in force when the line was opened decides; a later list touches later cases.
    private DateOnly Opened => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(facts.Life.OpenedAt, facts.Zone).DateTime);

    private bool Applies(PriceItem item) => item.When is null || ConditionEvaluator.Evaluate(item.When, facts) == Truth.True;
}

/// <summary>What a computed or outside value has behind the dot: a linked case, a thing, a room, a person.</summary>
internal static class Behind
{
    internal static Fact? Of(LifeFacts facts, FieldType field, Value? value, string name) => field.Kind switch
    {
        FieldKind.Person => new PersonFact(facts, (value as Value.Person)?.Id).Member(name),
        FieldKind.Case => new LinkFact(facts, value is Value.Life life ? [new LifeId(life.Id)] : []).Member(name),
        FieldKind.Row => value is Value.Life row && int.TryParse(row.Id, out var number) ? facts.At(number).Find(name) : new ValueFact(null),
        FieldKind.Thing => new ThingFact(facts, field.Of ?? field.Id, Key(value)).Member(name),
        FieldKind.Room => new ThingFact(facts, ThingFact.Home, Key(value)).Member(name),
        FieldKind.Part when name is "free" or "short" => Stock.Of(facts, Key(value), name),
        FieldKind.Part or FieldKind.Region or FieldKind.Place => new ThingFact(facts, Kind(field), Key(value)).Member(name),
        FieldKind.Choice => new ThingFact(facts, field.Id, Key(value)).Member(name),
        _ => null,
    };

    private static string Kind(FieldType field) => field.Kind switch
    {
        FieldKind.Part => "part",
        FieldKind.Region => "region",
        _ => "place",
    };

    private static string Key(Value? value) => value switch
    {
        Value.Thing thing => thing.Key,
        Value.Text text => text.Content,
        Value.Word word => word.Key,
        _ => "",
    };
}

/// <summary>What is in stock and not taken by anybody; short is a part of which fewer are left than the place asks for.</summary>
internal static class Stock
{
    internal static Fact Of(LifeFacts facts, string key, string name)
    {
        if (facts.Outside("part", key, name) is { } known)
        {
            return new ValueFact(known);
        }

        if (key.Length == 0 || facts.Outside("part", key, "stock") is not Value.Number stock)
        {
            return new ValueFact(null);
        }

        var free = stock.Amount - facts.World.Claimed("part", key);
        return new ValueFact(name == "free" ? new Value.Number(free) : new Value.YesNo(free < Claiming.Quantity(facts)));
    }
}
