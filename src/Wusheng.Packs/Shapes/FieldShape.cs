using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>What a field's answer looks like.</summary>
internal static class FieldShape
{
    private static readonly ImmutableArray<string> _names = ["at", "by", "count", "date", "channel"];

    public static FactShape Of(FieldKind kind, ImmutableArray<ChoiceItem> choices) => kind switch
    {
        FieldKind.Choice when choices.Length > 0 => new FactShape(ValueKind.Word, [.. choices.Select(choice => choice.Key)]) { Member = name => Shape.MomentMember(name) ?? Shape.Open },
        FieldKind.Text or FieldKind.Phone or FieldKind.Plate or FieldKind.Vin or FieldKind.Id or FieldKind.File => Plain(ValueKind.Text),
        FieldKind.Number or FieldKind.Rating or FieldKind.Score => Plain(ValueKind.Number),
        FieldKind.Money => Plain(ValueKind.Money),
        FieldKind.Duration => Plain(ValueKind.Duration),
        FieldKind.Date => Plain(ValueKind.Day),
        FieldKind.Time => Plain(ValueKind.Moment),
        FieldKind.YesNo or FieldKind.Tick => Plain(ValueKind.YesNo),
        FieldKind.Slot => Slot,
        FieldKind.Person => new FactShape(ValueKind.Person, []) { OpenWords = true, Member = _ => Shape.Open },
        _ => Shape.Open,
    };

    private static FactShape Slot { get; } = new(ValueKind.Slot, [])
    {
        Member = name => Shape.MomentMember(name) ?? name switch
        {
            "start" or "end" => Shape.Of(ValueKind.Moment),
            "date" => Shape.Of(ValueKind.Day),
            "full" or "free" or "of" or "capacity" => Shape.Open,
            _ => null,
        },
        MemberNames = () => ["start", "end", "date", "full", "free", .. _names],
    };

    private static FactShape Plain(ValueKind kind) => Shape.With(new FactShape(kind, []), Shape.MomentMember, _names);
}
