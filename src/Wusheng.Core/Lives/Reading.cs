using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What was typed for a field, read as the field's type; or why it cannot be.</summary>
internal readonly record struct Reading(Value? Value, Refusal? Why)
{
    internal static Reading Of(Value value) => new(value, null);

    internal static Reading No(FieldType field, string zh, string en) => new(null, Refusals.Unreadable(field, zh, en));
}

/// <summary>Reads answers by the type of their field; local times are the site's.</summary>
internal static class Answers
{
    private const int LongestText = 20_000;

    internal static Reading Read(FieldType field, Given given, IWorld world, TimeZoneInfo zone, DateTimeOffset now) => (field.Kind, given) switch
    {
        (FieldKind.Payment, _) => Payments.Read(field, given),
        (FieldKind.Slot, _) => Times.Slot(field, given, zone, now),
        (FieldKind.Copy or FieldKind.Signature or FieldKind.Consent or FieldKind.Marks or FieldKind.Part, Given.Map map) => Compounds.Read(field, map),
        (_, Given.Text text) => OfText(field, text.Content.Trim(), world, zone, now),
        (FieldKind.Photo or FieldKind.File or FieldKind.Marks, Given.List list) => Reading.Of(new Value.Text(string.Join(' ', list.Items.OfType<Given.Text>().Select(item => item.Content)))),
        _ => Reading.No(field, "写法不对，应是一个值。", "must be a single value."),
    };

    private static Reading OfText(FieldType field, string text, IWorld world, TimeZoneInfo zone, DateTimeOffset now) => text.Length switch
    {
        0 => Reading.No(field, "是空的。", "is empty."),
        > LongestText => Reading.No(field, $"太长，最多 {LongestText} 字。", $"is longer than {LongestText} characters."),
        _ => Typed(field, text, world, zone, now),
    };

    private static Reading Typed(FieldType field, string text, IWorld world, TimeZoneInfo zone, DateTimeOffset now) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Score or FieldKind.Rating => Numbers.Number(field, text),
        FieldKind.Money => Numbers.Money(field, text),
        FieldKind.Date => Times.Day(field, text),
        FieldKind.Time => Times.Moment(field, text, zone, now),
        FieldKind.Duration => Times.Duration(field, text),
        FieldKind.YesNo or FieldKind.Tick or FieldKind.Signature or FieldKind.Consent => Words.YesNo(field, text),
        FieldKind.Choice => Words.Choice(field, text),
        FieldKind.Phone => Words.Phone(field, text),
        FieldKind.Person => world.Person(text) is null ? new Reading(null, Refusals.NoPerson(field.Id, text)) : Reading.Of(new Value.Person(text)),
        FieldKind.Thing => Reading.Of(new Value.Thing(field.Of ?? field.Id, text)),
        FieldKind.Case => world.Find(new LifeId(text)) is null
            ? new Reading(null, Refusals.NoLife(new LifeId(text)) with { Kind = RefusalKind.BadInput, Code = field.Id, Field = field.Id })
            : Reading.Of(new Value.Life(field.Of ?? "", text)),
        FieldKind.Row => Reading.Of(new Value.Life(field.Of ?? "", text)),
        FieldKind.Copy => Reading.No(field, "要写明用途并当面盖章。", "needs its purpose and to be stamped face to face."),
        _ => Reading.Of(new Value.Text(text)),
    };
}
