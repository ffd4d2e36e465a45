using System.Collections.Frozen;

namespace Wusheng.Core.Language;

/// <summary>The characters with which a pattern can begin: at any other no reading of it need be opened.</summary>
internal sealed class PatternStarts
{
    // Null where anything may begin it.
    private readonly FrozenSet<char>? letters;
    private readonly FrozenSet<ushort> sounds;

    internal PatternStarts(ImmutableArray<Node> nodes, int first, bool sounds)
    {
        var found = new HashSet<char>();
        letters = Gather(nodes, first, [], found) ? found.ToFrozenSet() : null;
        this.sounds = sounds ? found.SelectMany(KeysOf).ToFrozenSet() : [];
    }

    internal bool MayBeAt(char letter) => letters is null || letters.Contains(letter);

    /// <summary>As <see cref="MayBeAt"/>, also for one that sounds like a character with which it begins.</summary>
    internal bool MaySoundAt(char letter)
    {
        if (MayBeAt(letter))
        {
            return true;
        }

        Span<ushort> keys = stackalloc ushort[Readings.MostKeys];
        foreach (var key in keys[..Readings.Keys(letter, keys)])
        {
            if (sounds.Contains(key))
            {
                return true;
            }
        }

        return false;
    }

    /// <returns>False when something else than a character may begin it.</returns>
    private static bool Gather(ImmutableArray<Node> nodes, int at, HashSet<int> seen, HashSet<char> found)
    {
        if (!seen.Add(at))
        {
            return true;
        }

        var node = nodes[at];
        return node.Move switch
        {
            Move.Fork => Gather(nodes, node.Next, seen, found) && Gather(nodes, node.Other, seen, found),
            Move.Begins or Move.Ends => Gather(nodes, node.Next, seen, found),
            Move.Sound => found.Add(node.Sound) || true,
            _ => false,
        };
    }

    private static ushort[] KeysOf(char letter)
    {
        var keys = new ushort[Readings.MostKeys];
        return keys[..Readings.Keys(letter, keys)];
    }
}
