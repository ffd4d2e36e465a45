using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Clocks and their tables of offsets.</summary>
internal static class ClockReading
{
    private static readonly Moments _none = new([], null);

    public static ClockType Clock(string id, Keys keys)
    {
        var clock = new ClockType(id, keys.Title(id))
        {
            From = keys.Moments("from") ?? _none,
            Until = keys.Moments("until") ?? _none,
            Limit = keys.Value("limit"),
            Due = keys.Value("due"),
            Calendar = keys.Text("calendar"),
            Pauses = keys.Condition("pauses"),
            Again = keys.Flag("again"),
            Charged = keys.Path("charged"),
            At = At(keys),
            Outlives = keys.Flag("outlives"),
            Clause = keys.Clause(),
        };
        return clock;
    }

    private static ImmutableArray<AtEntry> At(Keys keys)
    {
        if (keys.Take("at") is not { } node)
        {
            return [];
        }

        if (node is not Node.Map table)
        {
            keys.Draft.Problems.Error(node.At, "wrong-shape", "at 应当是“-10m: […]、due: […]、+30m: […]”的表。", "'at' is a map such as '-10m: […]', 'due: […]', '+30m: […]'");
            return [];
        }

        return [.. table.Entries.Select(entry => Entry(keys, entry)).OfType<AtEntry>().OrderBy(Order)];
    }

    private static AtEntry? Entry(Keys keys, Entry entry)
    {
        if (DueOffset.TryParse(entry.Key.Content, out var offset))
        {
            return new AtEntry(offset, EffectReading.Of(keys, entry.Value));
        }

        keys.Draft.Problems.Error(entry.Key.At, "wrong-value", $"“{Problems.Wording.Short(entry.Key.Content)}”不是时点，可写 -10m、due、+30m。",
            $"'{Problems.Wording.Short(entry.Key.Content)}' is no offset; write -10m, due or +30m");
        return null;
    }

    private static TimeSpan Order(AtEntry entry)
    {
        var length = entry.Offset.Distance.Time + TimeSpan.FromDays(entry.Offset.Distance.WorkingDays);
        return entry.Offset.IsBefore ? -length : length;
    }
}
