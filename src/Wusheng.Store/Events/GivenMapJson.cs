using System.Text.Json;
using System.Text.Json.Serialization;
using Wusheng.Core.Values;

namespace Wusheng.Store.Events;

/// <summary>Given values by name, in the order of their names: a dictionary's own order changes from run to run.</summary>
internal sealed class GivenMapJson : JsonConverter<ImmutableDictionary<string, Given>>
{
    public override ImmutableDictionary<string, Given> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, Given>>(ref reader, options)!.ToImmutableDictionary();

    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, Given> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, given) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, given, options);
        }

        writer.WriteEndObject();
    }
}
