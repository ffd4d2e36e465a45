using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Wusheng.Core.Values;

namespace Wusheng.Store.Events;

/// <summary>The tag and content of each value that JSON has no word for.</summary>
internal static class ValueTags
{
    internal static void Write(Utf8JsonWriter writer, Value value, JsonSerializerOptions options)
    {
        var (tag, content) = Of(value);
        writer.WritePropertyName(tag);
        JsonSerializer.Serialize(writer, content, content.GetType(), options);
    }

    private static (string Tag, object Content) Of(Value value) => value switch
    {
        Value.Money money => ("money", money.Amount),
        Value.Duration duration => ("span", duration.Length.Ticks),
        Value.WorkingDays days => ("wd", days.Days),
        Value.Moment moment => ("at", Text(moment.At)),
        Value.Day day => ("day", day.On.ToString("O", CultureInfo.InvariantCulture)),
        Value.Hour hour => ("hour", hour.At.ToString("O", CultureInfo.InvariantCulture)),
        Value.Word word => ("word", word.Key),
        Value.Person person => ("person", person.Id),
        Value.Life life => ("life", new[] { life.Type, life.Id }),
        Value.Thing thing => ("thing", new[] { thing.Type, thing.Key }),
        Value.Slot slot => ("slot", new[] { Text(slot.Start), Text(slot.End), slot.Of }),
        Value.Parts parts => ("of", parts.Of),
        _ => throw new UnreachableException(value.GetType().Name),
    };

    private static string Text(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
