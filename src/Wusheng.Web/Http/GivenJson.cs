using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wusheng.Web.Http;

/// <summary>Answers as callers write them: text, numbers and yes/no alike become text, to be read by the type of their field.</summary>
internal sealed class GivenJson : JsonConverter<Given>
{
    public override Given Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new Given.Text(PlainText.Checked(reader.GetString()!)),
        JsonTokenType.Number => new Given.Text(Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True => new Given.Text("yes"),
        JsonTokenType.False => new Given.Text("no"),
        JsonTokenType.StartArray => new Given.List(JsonSerializer.Deserialize<ImmutableArray<Given>>(ref reader, options)),
        JsonTokenType.StartObject => new Given.Map(JsonSerializer.Deserialize<ImmutableDictionary<string, Given>>(ref reader, options)!),
        _ => throw new JsonException("A text, a number, true, false, a list or an object was expected."),
    };

    public override void Write(Utf8JsonWriter writer, Given value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Given.Text text:
                writer.WriteStringValue(text.Content);
                break;
            case Given.List list:
                JsonSerializer.Serialize(writer, list.Items, options);
                break;
            case Given.Map map:
                JsonSerializer.Serialize(writer, map.Of, options);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public override bool HandleNull => true;
}

/// <summary>Text without the character that no database keeps.</summary>
internal sealed class PlainText : JsonConverter<string>
{
    public static string Checked(string text) =>
        text.Contains('\0', StringComparison.Ordinal) ? throw new JsonException("It holds a NUL character.") : text;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Checked(reader.GetString()!) : throw new JsonException("A text was expected.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Checked(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
