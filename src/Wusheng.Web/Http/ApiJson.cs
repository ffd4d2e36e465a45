using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wusheng.Web.Http;

/// <summary>How the API writes JSON, and how strictly it reads it: nothing unknown, nothing missing, nothing twice.</summary>
internal static class ApiJson
{
    private const int Deepest = 16;

    public static JsonSerializerOptions Strict { get; } = Written(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        MaxDepth = Deepest,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
    });

    public static void AddApiJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => Written(options.SerializerOptions));

    private static JsonSerializerOptions Written(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new GivenJson());
        options.Converters.Add(new PlainText());
        return options;
    }
}
