using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Who sees a life: names, or names by condition.</summary>
internal static class SightReading
{
    public static Sight? Sight(Keys keys) => keys.Take("sees") switch
    {
        null => null,
        Node.Map map => new Sight([.. map.Entries.Select(entry => Arm(keys, entry))]),
        var node => new Sight([new SightArm(null, keys.WordsOf(node))]),
    };

    private static SightArm Arm(Keys keys, Entry entry) => new(
        entry.Key.Content == "else" ? null : keys.ConditionOf(entry.Key, "sees"), keys.WordsOf(entry.Value));
}
