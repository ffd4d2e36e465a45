namespace Wusheng.Store.Worlds;

/// <summary>The lives last used by one lane, at most so many; the least recently used leaves first.</summary>
internal sealed class HotLives(int most)
{
    private readonly Dictionary<string, LinkedListNode<HotLife>> byId = new(StringComparer.Ordinal);
    private readonly LinkedList<HotLife> byUse = [];

    internal HotLife? Find(string id)
    {
        if (!byId.TryGetValue(id, out var node))
        {
            return null;
        }

        byUse.Remove(node);
        byUse.AddFirst(node);
        return node.Value;
    }

    internal void Keep(HotLife life)
    {
        if (byId.Remove(life.Life.Id.Text, out var old))
        {
            byUse.Remove(old);
        }

        byId[life.Life.Id.Text] = byUse.AddFirst(life);
        if (byUse.Count > most)
        {
            byId.Remove(byUse.Last!.Value.Life.Id.Text);
            byUse.RemoveLast();
        }
    }

    internal void Clear()
    {
        byId.Clear();
        byUse.Clear();
    }
}
