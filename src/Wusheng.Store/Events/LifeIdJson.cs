using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wusheng.Store.Events;

internal sealed class LifeIdJson : JsonConverter<LifeId>
{
    public override LifeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, LifeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
