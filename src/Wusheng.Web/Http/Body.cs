using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Http.Metadata;

namespace Wusheng.Web.Http;

/// <summary>A JSON body read into a record, or the sentence that says which field of it cannot be read.</summary>
internal sealed partial record Body<T>(T Value, Refusal? Fault) : IRequestPart, IEndpointParameterMetadataProvider
    where T : class
{
    private static readonly int Most = (typeof(ICarriesCopies).IsAssignableFrom(typeof(T)) ? 24 : 1) * 1024 * 1024;

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasJsonContentType())
        {
            return Wrong(Faults.NotJson);
        }

        try
        {
            return await ReadAsync(context);
        }
        catch (JsonException broken)
        {
            return Wrong(Faults.Broken(FieldOf(broken), Plain(broken)));
        }
        catch (BadHttpRequestException)
        {
            return Wrong(Faults.TooLarge(Most));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static async Task<Body<T>> ReadAsync(HttpContext context)
    {
        if (await BoundedBody.ReadAsync(context, Most) is not { } held)
        {
            return Wrong(Faults.TooLarge(Most));
        }

        return JsonSerializer.Deserialize<T>(held.Span, ApiJson.Strict) is { } value
            ? new Body<T>(value, null)
            : Wrong(Faults.Broken(null, ""));
    }

    private static Body<T> Wrong(Refusal why) => new(null!, why);

    private static string? FieldOf(JsonException broken) =>
        broken.Path?.TrimStart('$').TrimStart('.') is { Length: > 0 } path ? path
        : Named().Match(broken.Message) is { Success: true } named ? named.Groups[1].Value
        : null;

    // Positions and type names of the program say nothing to the caller.
    private static string Plain(JsonException broken) => broken.Message.Split(" Path:")[0].Replace(typeof(T).FullName!, "this request", StringComparison.Ordinal);

    [GeneratedRegex("(?:including: |property )'([^']+)'")]
    private static partial Regex Named();
}

/// <summary>A request whose answers may hold sealed copies, which are pictures: it may be larger than another.</summary>
internal interface ICarriesCopies;

file sealed class AcceptsMetadata(string[] types, Type request) : IAcceptsMetadata
{
    public IReadOnlyList<string> ContentTypes => types;

    public Type? RequestType => request;

    public bool IsOptional => false;
}
