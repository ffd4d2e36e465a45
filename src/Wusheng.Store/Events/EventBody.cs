using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wusheng.Store.Events;

/// <summary>An event as it is stored: a kind's name and JSON. Stored names do not follow class names, so that classes may be renamed.</summary>
public static class EventBody
{
    private static readonly FrozenDictionary<Type, Stored> ByType = EventKinds.All.ToFrozenDictionary(pair => pair.Value, pair => new Stored(pair.Key, new(() => StoredJson.Options.GetTypeInfo(pair.Value))));

    /// <summary>Every kind of event by its stored name.</summary>
    public static FrozenDictionary<string, Type> Kinds { get; } = EventKinds.All.ToFrozenDictionary();

    /// <summary>What stands in a row's kind when it holds the events of one act together.</summary>
    public const string Together = Several.Kind;

    /// <summary>What the body of such a row contains when an event of that kind is among them.</summary>
    public static string Among(string kind) => $"\"kind\":\"{kind}\"";

    public static string KindOf(LifeEvent happened) => ByType[happened.GetType()].Kind;

    /// <summary>The stored name of a kind.</summary>
    public static string KindOf<T>() where T : LifeEvent => ByType[typeof(T)].Kind;

    public static string Write(LifeEvent happened) => JsonSerializer.Serialize(happened, ByType[happened.GetType()].Json.Value);

    internal static void Write(Utf8JsonWriter writer, LifeEvent happened) => JsonSerializer.Serialize(writer, happened, ByType[happened.GetType()].Json.Value);

    /// <exception cref="StoredEventException">The stored kind or body is not of this program, or damaged.</exception>
    public static LifeEvent Read(string kind, string body)
    {
        try
        {
            return (LifeEvent)JsonSerializer.Deserialize(body, Json(kind))!;
        }
        catch (JsonException damaged)
        {
            throw new StoredEventException($"An event {kind} cannot be read: {damaged.Message}", damaged);
        }
    }

    /// <exception cref="StoredEventException">The stored kind is not of this program.</exception>
    /// <exception cref="JsonException">The body is damaged.</exception>
    internal static LifeEvent Read(string kind, JsonElement body) => (LifeEvent)body.Deserialize(Json(kind))!;

    private static JsonTypeInfo Json(string kind) => Kinds.TryGetValue(kind, out var type)
        ? ByType[type].Json.Value
        : throw new StoredEventException($"No kind of event is called {kind}: the database is newer than this program, or damaged.");

    private sealed record Stored(string Kind, Lazy<JsonTypeInfo> Json);
}

/// <summary>A stored event this program cannot read.</summary>
public sealed class StoredEventException(string message, Exception? inner = null) : Exception(message, inner);
