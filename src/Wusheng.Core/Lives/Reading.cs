using System.Collections.Immutable;
using System.Globalization;
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
        (FieldKind.Slot, _) => Times.Slot(field, given, zone, now),
        (FieldKind.Copy or FieldKind.Payment or FieldKind.Signature or FieldKind.Consent or FieldKind.Marks or FieldKind.Part, Given.Map map) => Compounds.Read(field, map),
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
        FieldKind.Payment => Numbers.Payment(field, text),
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

internal static class Numbers
{
    internal static Reading Number(FieldType field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Reading.No(field, $"应是数字，写的是“{text}”。", $"must be a number, not '{text}'.");
        }

        return Bounds(field) is var (low, high) && (number < low || number > high)
            ? Reading.No(field, $"应在 {low} 到 {high} 之间。", $"must be from {low} to {high}.")
            : Reading.Of(new Value.Number(number));
    }

    internal static Reading Money(FieldType field, string text)
    {
        var plain = text.TrimEnd('元').TrimStart('¥', '￥').Replace(",", "", StringComparison.Ordinal).Trim();
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? Reading.Of(new Value.Money(amount))
            : Reading.No(field, $"应是金额，如 20 元，写的是“{text}”。", $"must be an amount, not '{text}'.");
    }

    internal static Reading Payment(FieldType field, string text) => Money(field, text) is { Value: { } amount }
        ? Reading.Of(new Value.Parts(ImmutableSortedDictionary<string, Value>.Empty.Add("amount", amount)))
        : Money(field, text);

    private static (decimal Low, decimal High)? Bounds(FieldType field) => field.Of?.Split('-') is [var low, var high]
        && decimal.TryParse(low, CultureInfo.InvariantCulture, out var from) && decimal.TryParse(high, CultureInfo.InvariantCulture, out var to)
        ? (from, to)
        : null;
}

internal static class Words
{
    internal static Reading YesNo(FieldType field, string text) => text switch
    {
        "yes" or "是" or "true" or "on" => Reading.Of(new Value.YesNo(true)),
        "no" or "否" or "false" when field.Kind == FieldKind.YesNo => Reading.Of(new Value.YesNo(false)),
        _ when field.Kind is FieldKind.Signature or FieldKind.Consent => Reading.Of(new Value.Text(text)),
        _ => Reading.No(field, "请选是或否。", "must be yes or no."),
    };

    internal static Reading Choice(FieldType field, string text)
    {
        var chosen = field.Choices.FirstOrDefault(item => item.Key == text) ?? field.Choices.FirstOrDefault(item => item.Title == text);
        return chosen is not null ? Reading.Of(new Value.Word(chosen.Key))
            : field.Choices.IsEmpty ? Reading.Of(new Value.Text(text))
            : Reading.No(field, $"没有“{text}”，可选：{string.Join("、", field.Choices.Select(item => item.Title))}。", $"must be one of {string.Join(", ", field.Choices.Select(item => item.Key))}.");
    }

    internal static Reading Phone(FieldType field, string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).TrimStart('+');
        return digits.Length is < 3 or > 20 || !digits.All(char.IsAsciiDigit)
            ? Reading.No(field, "应是 3 到 20 位数字。", "must have 3 to 20 digits.")
            : digits is ['1', >= '3', ..] && digits.Length is > 7 and < 14 and not 11
            ? Reading.No(field, $"是 {digits.Length} 位，手机号应为 11 位数字。", $"has {digits.Length} digits; a mobile number has 11.")
            : Reading.Of(new Value.Text(digits));
    }
}

internal static class Compounds
{
    internal static Reading Read(FieldType field, Given.Map map)
    {
        var parts = map.Of.Where(part => part.Value is Given.Text).ToImmutableSortedDictionary(part => part.Key, part => Plain(part.Value, part.Key));
        return field.Kind switch
        {
            FieldKind.Copy when !parts.TryGetValue("purpose", out _) || parts.GetValueOrDefault("faceToFace") is not Value.YesNo { Yes: true } =>
                Reading.No(field, "要写明用途并当面盖章。", "needs its purpose and to be stamped face to face."),
            FieldKind.Payment when parts.GetValueOrDefault("amount") is not Value.Money => Reading.No(field, "要有金额。", "needs an amount."),
            _ => Reading.Of(new Value.Parts(parts)),
        };
    }

    private static Value Plain(Given given, string name)
    {
        var text = ((Given.Text)given).Content.Trim();
        return text is "yes" or "no" ? new Value.YesNo(text == "yes")
            : name == "amount" && Numbers.Money(new FieldType(name, name, FieldKind.Money), text).Value is { } money ? money
            : new Value.Text(text);
    }
}
