using System.Collections.Frozen;

namespace Wusheng.Packs.Merging;

/// <summary>The words a document may begin with.</summary>
internal static class Kinds
{
    public const string Pack = "pack";

    /// <summary>Documents that are one element each.</summary>
    public static readonly FrozenSet<string> Single = FrozenSet.Create(
        StringComparer.Ordinal,
        "case", "contact", "thing", "document", "guide", "norm", "inspection", "course", "page", "prices", "indicator", "report", "survey",
        "scorecard", "holidays", "calendar", "parameter", "role");

    /// <summary>Documents, or keys of pack.yaml, that hold many elements: the word for many, and the kind of each.</summary>
    public static readonly FrozenDictionary<string, string> Many = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["roles"] = "role", ["parameters"] = "parameter", ["calendars"] = "calendar",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Documents that hold a named set: the kind of each member and the key under which the members stand.</summary>
    public static readonly FrozenDictionary<string, (string Kind, string Key)> Sets = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["lines"] = ("line", "texts"), ["notices"] = ("line", "texts"), ["sayings"] = ("saying", "sets"), ["words"] = ("word", "sets"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public const string Scenario = "scenario";

    public static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.Ordinal, "text", "texts");

    public static IEnumerable<string> All => [Pack, Scenario, .. Single, .. Many.Keys, .. Sets.Keys, .. Texts];

    /// <summary>Keys that steer inheritance; allowed wherever a map stands.</summary>
    public static readonly FrozenSet<string> Steering = FrozenSet.Create(StringComparer.Ordinal, "changes", "because", "replaces", "removes");
}
