using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

internal static class Words
{
    internal static Reading YesNo(FieldType field, string text) => text switch
    {
        "yes" or "是" or "true" or "on" or "pass" or "通过" => Reading.Of(new Value.YesNo(true)),
        "no" or "否" or "false" or "off" or "fail" or "不通过" when field.Kind == FieldKind.YesNo => Reading.Of(new Value.YesNo(false)),
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
            FieldKind.Copy when parts.GetValueOrDefault("file") is not Value.Text { Content.Length: > 0 } =>
                Reading.No(field, "还没有盖好章的复印件：先上传，盖上章再办。", "has no stamped copy yet: bring the paper and have it stamped first."),
            FieldKind.Copy when field.Purpose is { } only && parts["purpose"] is Value.Text { Content: var used } && !IsFor(only, used) =>
                Reading.No(field, $"只能用于“{only}”，不能用于“{used}”。", $"may be used for '{only}' only, not for '{used}'."),
            _ => Reading.Of(new Value.Parts(parts)),
        };
    }

    // 租车 is what a copy for 租车核验 may say on its stamp; 贷款 is another purpose altogether.
    private static bool IsFor(string purpose, string stamped) =>
        stamped.Length > 0 && (purpose.Contains(stamped, StringComparison.Ordinal) || stamped.Contains(purpose, StringComparison.Ordinal));

    private static Value Plain(Given given, string name)
    {
        var text = ((Given.Text)given).Content.Trim();
        return text is "yes" or "no" ? new Value.YesNo(text == "yes")
            : name == "amount" && Numbers.Money(new FieldType(name, name, FieldKind.Money), text).Value is { } money ? money
            : new Value.Text(text);
    }
}
