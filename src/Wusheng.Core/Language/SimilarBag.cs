namespace Wusheng.Core.Language;

/// <summary>The features of one sentence, each once, in the order they were met.</summary>
internal sealed class SimilarBag
{
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly List<(ulong Number, float Weight)> all;

    // Open addressing: one more than the place in the list, 0 where nothing stands. Never more than half full.
    private int[] slots;

    internal SimilarBag(int atMost)
    {
        all = new(atMost);
        slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(atMost, 16) * 2)];
    }

    internal int Count => all.Count;

    internal IReadOnlyList<(ulong Number, float Weight)> All => all;

    internal float this[ulong number]
    {
        set
        {
            var slot = SlotOf(number);
            if (slots[slot] == 0)
            {
                all.Add((number, value));
                slots[slot] = all.Count;
                Grow();
            }
        }
    }

    internal ulong Number(int at) => all[at].Number;

    internal float Weight(int at) => all[at].Weight;

    internal bool Has(ulong number) => slots[SlotOf(number)] != 0;

    private int SlotOf(ulong number)
    {
        var slot = (int)((number * Spread) >> 32) & (slots.Length - 1);
        while (slots[slot] != 0 && all[slots[slot] - 1].Number != number)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        if (all.Count * 2 <= slots.Length)
        {
            return;
        }

        slots = new int[slots.Length * 2];
        for (var at = 0; at < all.Count; at++)
        {
            slots[SlotOf(all[at].Number)] = at + 1;
        }
    }
}
