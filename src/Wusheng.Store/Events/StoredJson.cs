using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wusheng.Store.Events;

/// <summary>How everything stored as JSON is written: short, readable, nothing that is null.</summary>
internal static class StoredJson
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // Stored text is never put into a page unescaped; Chinese stays readable in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LifeIdJson(), new ValueJson(), new GivenJson(), new GivenMapJson() },
    };

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
