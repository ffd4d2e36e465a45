using System.Collections.Frozen;
using System.Text.Json;
using Wusheng.Core.Lives;

namespace Wusheng.Store.Events;

/// <summary>An event as it is stored: a kind's name and JSON. Stored names do not follow class names, so that classes may be renamed.</summary>
public static class EventBody
{
    private static readonly FrozenDictionary<Type, string> Names = EventKinds.All.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every kind of event by its stored name.</summary>
    public static FrozenDictionary<string, Type> Kinds { get; } = EventKinds.All.ToFrozenDictionary();

    public static string KindOf(LifeEvent happened) => Names[happened.GetType()];

    public static string Write(LifeEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), StoredJson.Options);

    /// <exception cref="StoredEventException">The stored kind or body is not of this program, or damaged.</exception>
    public static LifeEvent Read(string kind, string body)
    {
        if (!Kinds.TryGetValue(kind, out var type))
        {
            throw new StoredEventException($"No kind of event is called {kind}: the database is newer than this program, or damaged.");
        }

        try
        {
            return (LifeEvent)JsonSerializer.Deserialize(body, type, StoredJson.Options)!;
        }
        catch (JsonException damaged)
        {
            throw new StoredEventException($"An event {kind} cannot be read: {damaged.Message}", damaged);
        }
    }
}

/// <summary>A stored event this program cannot read.</summary>
public sealed class StoredEventException(string message, Exception? inner = null) : Exception(message, inner);
