using System.Collections.Frozen;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>The names a life writes, taken from its text before it is read.</summary>
internal static class ScopeWords
{
    private static readonly string[] _places = ["fields", "rows", "seats", "steps", "clocks", "charges"];

    /// <summary>Names every life has.</summary>
    public static readonly FrozenSet<string> BuiltIn = FrozenSet.Create(
        StringComparer.Ordinal, "origin", "first", "owner", "state", "number", "opened", "closed", "our", "me", "now", "today", "site", "customer", "bill", "forPerson", "person", "other", "desk", "channel", "with", "demand", "case");

    public static ImmutableHashSet<string> Of(Node.Map life) =>
        [.. _places.Select(place => life[place]).OfType<Node.Map>().SelectMany(map => map.Entries.Select(entry => entry.Key.Content))];
}
