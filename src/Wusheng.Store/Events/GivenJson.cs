using System.Text.Json;
using System.Text.Json.Serialization;
using Wusheng.Core.Values;

namespace Wusheng.Store.Events;

/// <summary>What was given, as plain JSON: text, list, object with its names in order, so that equal acts have equal bodies.</summary>
internal sealed class GivenJson : JsonConverter<Given>
{
    public override Given? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                return new Given.List([.. JsonSerializer.Deserialize<Given[]>(ref reader, options)!]);
            case JsonTokenType.StartObject:
                return new Given.Map(JsonSerializer.Deserialize<ImmutableDictionary<string, Given>>(ref reader, options)!);
            default:
                return new Given.Text(reader.GetString() ?? "");
        }
    }

    public override void Write(Utf8JsonWriter writer, Given value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Given.Text text:
                writer.WriteStringValue(text.Content);
                break;
            case Given.List list:
                JsonSerializer.Serialize(writer, list.Items.AsSpan().ToArray(), options);
                break;
            case Given.Map map:
                JsonSerializer.Serialize(writer, map.Of, options);
                break;
        }
    }
}
