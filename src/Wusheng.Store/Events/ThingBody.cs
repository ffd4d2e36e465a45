using System.Collections.Frozen;
using System.Text.Json;
using Wusheng.Core.Lives.Things;

namespace Wusheng.Store.Events;

/// <summary>An event of a thing as it is stored: a kind's name and JSON. A name is never changed or used again for another kind.</summary>
internal static class ThingBody
{
    private static readonly FrozenDictionary<string, Type> Kinds = new Dictionary<string, Type>
    {
        ["told"] = typeof(ThingTold),
        ["corrected"] = typeof(ThingCorrected),
        ["took-over"] = typeof(ThingTookOver),
        ["gone"] = typeof(ThingGone),
        ["gave-back"] = typeof(ThingGaveBack),
        ["returned"] = typeof(ThingReturned),
        ["revealed"] = typeof(FactRevealed),
        ["given-out"] = typeof(FactsGivenOut),
        ["held"] = typeof(ThingHeld),
        ["released"] = typeof(ThingReleased),
        ["erased"] = typeof(ThingErased),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> Names = Kinds.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    internal static string KindOf(ThingEvent happened) => Names[happened.GetType()];

    internal static string Write(ThingEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), StoredJson.Options);

    /// <exception cref="StoredEventException">The stored kind is not of this program.</exception>
    internal static ThingEvent Read(string kind, string body) => Kinds.TryGetValue(kind, out var type)
        ? (ThingEvent)JsonSerializer.Deserialize(body, type, StoredJson.Options)!
        : throw new StoredEventException($"No kind of event of a thing is called {kind}.");
}
