using System.Globalization;
using System.Text;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Fills the slots of a line, a refusal or a number pattern; a slot nobody can fill stays as written.</summary>
public static class Slots
{
    private const string Yuan = "元";

    public static string Fill(string template, LifeFacts facts)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var filled = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                return filled.Append(template, at, template.Length - at).ToString();
            }

            filled.Append(template, at, open - at);
            var name = template[(open + 1)..close];
            filled.Append(Text(facts, name) is { } known ? Before(known, template.AsSpan(close + 1)) : $"{{{name}}}");
            at = close + 1;
        }

        return filled.ToString();
    }

    /// <summary>An amount brings its unit; where the sentence has written it too, it is said once.</summary>
    internal static string Before(string words, ReadOnlySpan<char> rest) => rest.StartsWith(Yuan) && words.EndsWith(Yuan, StringComparison.Ordinal) ? words[..^Yuan.Length] : words;

    /// <summary>A value as people read it, at the site's time; a choice or state by its title.</summary>
    public static string Show(Value? value, TimeZoneInfo zone) => value switch
    {
        null => "",
        Value.Text text => text.Content,
        Value.Number number => number.Amount.ToString("0.####", CultureInfo.InvariantCulture),
        Value.Money money => money.Amount.ToString("0.00", CultureInfo.InvariantCulture),
        Value.Duration duration => Span(duration.Length),
        Value.WorkingDays days => $"{days.Days} 个工作日",
        Value.Moment moment => Local(moment.At, zone),
        Value.Day day => day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Value.Hour hour => hour.At.ToString("HH:mm", CultureInfo.InvariantCulture),
        Value.YesNo yes => yes.Yes ? "是" : "否",
        Value.Word word => word.Key,
        Value.Person person => person.Id,
        Value.Life life => life.Id,
        Value.Thing thing => thing.Key,
        Value.Slot slot => $"{Local(slot.Start, zone)}–{Until(slot, zone)}",
        Value.Parts parts => string.Join('、', parts.Of.Select(part => Show(part.Value, zone))),
        _ => "",
    };

    // An end on another day brings its day along.
    private static string Until(Value.Slot slot, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(slot.Start, zone).Date == TimeZoneInfo.ConvertTime(slot.End, zone).Date
        ? TimeZoneInfo.ConvertTime(slot.End, zone).ToString("HH:mm", CultureInfo.InvariantCulture) : Local(slot.End, zone);

    internal static string Span(TimeSpan length) => length switch
    {
        { TotalMinutes: < 1 } => $"{length.Seconds} 秒",
        { TotalHours: < 1 } => length.Seconds == 0 ? $"{length.Minutes} 分钟" : $"{length.Minutes} 分 {length.Seconds} 秒",
        _ => length.Minutes == 0 ? $"{(int)length.TotalHours} 小时" : $"{(int)length.TotalHours} 小时 {length.Minutes} 分",
    };

    internal static string Titled(FieldType? field, Value? value, IWorld world, TimeZoneInfo zone) => value switch
    {
        Value.Word word => field?.Choices.FirstOrDefault(item => item.Key == word.Key)?.Title ?? word.Key,
        Value.Person person => world.Person(person.Id)?.Name ?? person.Id,
        Value.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.##}{Yuan}"),
        _ => Show(value, zone),
    };

    internal static string? Text(LifeFacts facts, string name)
    {
        var path = name.Split('.');
        if (path.Length == 1 && facts.Type?.Fields[name] is { } field)
        {
            return facts.Find(name)?.Value is { } value ? Titled(field, value, facts.World, facts.Zone) : null;
        }

        return Telling.Follow(facts, new Conditions.Path([.. path]))?.Value is { } known ? Titled(null, known, facts.World, facts.Zone) : null;
    }

    internal static string Local(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
