using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wusheng.Core.Values;

namespace Wusheng.Store.Events;

/// <summary>A value as short JSON: text, numbers and yes/no as themselves, everything else as an object of one tag.</summary>
internal sealed class ValueJson : JsonConverter<Value>
{
    public override Value? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new Value.Text(reader.GetString()!);
            case JsonTokenType.Number:
                return new Value.Number(reader.GetDecimal());
            case JsonTokenType.True or JsonTokenType.False:
                return new Value.YesNo(reader.GetBoolean());
            case JsonTokenType.StartObject:
                return ReadTagged(ref reader, options);
            default:
                throw new JsonException($"A value cannot begin with {reader.TokenType}.");
        }
    }

    private static Value ReadTagged(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        var tag = reader.GetString()!;
        reader.Read();
        var value = Tagged(tag, ref reader, options);
        reader.Read();
        return value;
    }

    private static Value Tagged(string tag, ref Utf8JsonReader reader, JsonSerializerOptions options) => tag switch
    {
        "money" => new Value.Money(reader.GetDecimal()),
        "span" => new Value.Duration(TimeSpan.FromTicks(reader.GetInt64())),
        "wd" => new Value.WorkingDays(reader.GetInt32()),
        "at" => new Value.Moment(Moment(reader.GetString()!)),
        "day" => new Value.Day(DateOnly.ParseExact(reader.GetString()!, "O", CultureInfo.InvariantCulture)),
        "hour" => new Value.Hour(TimeOnly.ParseExact(reader.GetString()!, "O", CultureInfo.InvariantCulture)),
        "word" => new Value.Word(reader.GetString()!),
        "person" => new Value.Person(reader.GetString()!),
        "life" => Pair(ref reader, options) is var life ? new Value.Life(life[0], life[1]) : throw new JsonException(),
        "thing" => Pair(ref reader, options) is var thing ? new Value.Thing(thing[0], thing[1]) : throw new JsonException(),
        "slot" => Slot(JsonSerializer.Deserialize<string?[]>(ref reader, options)!),
        "of" => new Value.Parts(JsonSerializer.Deserialize<ImmutableSortedDictionary<string, Value>>(ref reader, options)!),
        _ => throw new JsonException($"No value is tagged {tag}."),
    };

    private static string[] Pair(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string[]>(ref reader, options) is { Length: 2 } pair ? pair : throw new JsonException("A type and a key were expected.");

    private static Value.Slot Slot(string?[] of) => new(Moment(of[0]!), Moment(of[1]!), of[2]);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, Value value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Value.Text text:
                writer.WriteStringValue(text.Content);
                break;
            case Value.Number number:
                writer.WriteNumberValue(number.Amount);
                break;
            case Value.YesNo yesNo:
                writer.WriteBooleanValue(yesNo.Yes);
                break;
            default:
                writer.WriteStartObject();
                ValueTags.Write(writer, value, options);
                writer.WriteEndObject();
                break;
        }
    }
}
