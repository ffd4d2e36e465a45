using System.Text.Json;
using System.Text.Json.Nodes;
using Wusheng.Store.Events;

namespace Wusheng.Store.Privacy;

/// <summary>Puts one mark in place of every word by which a person is known; the rest of a text or of stored JSON stays.</summary>
internal sealed class Blotting(IEnumerable<string> words, string mark)
{
    // The longest first, so that a name inside an address does not leave half of the address.
    private readonly ImmutableArray<string> words = [.. words.OrderByDescending(word => word.Length)];

    internal string Text(string text) => words.Aggregate(text, (now, word) => now.Replace(word, mark, StringComparison.Ordinal));

    /// <summary>The same text when no word is in it.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal string Json(string json)
    {
        var node = JsonNode.Parse(json);
        return node is not null && Node(node) is { Changed: true, Now: var now } ? now.ToJsonString(StoredJson.Options) : json;
    }

    private (bool Changed, JsonNode Now) Node(JsonNode node) => node switch
    {
        JsonObject of => (Any([.. of.Select(pair => pair.Value)], (at, now) => of[of.GetAt(at).Key] = now), of),
        JsonArray list => (Any([.. list], (at, now) => list[at] = now), list),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is var text && Text(text) is var now && now != text => (true, JsonValue.Create(now)),
        _ => (false, node),
    };

    private bool Any(JsonNode?[] children, Action<int, JsonNode> put)
    {
        var any = false;
        for (var at = 0; at < children.Length; at++)
        {
            if (children[at] is { } child && Node(child) is { Changed: true } done)
            {
                any = true;
                if (!ReferenceEquals(done.Now, child))
                {
                    put(at, done.Now);
                }
            }
        }

        return any;
    }
}
