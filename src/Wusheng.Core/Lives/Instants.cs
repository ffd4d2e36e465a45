namespace Wusheng.Core.Lives;

/// <summary>
/// The lives as they were when the step in hand began. What a step takes of other steps in its own life belongs to one instant with it:
/// clocks it stops are met even where that other step ends the life.
/// </summary>
internal sealed class Instants
{
    private readonly Dictionary<LifeId, Life> begun = [];

    /// <returns>Whether no step of that life was in hand already.</returns>
    internal bool Begin(LifeId id, Life before) => begun.TryAdd(id, before);

    internal void End(LifeId id) => begun.Remove(id);

    /// <summary>The life as it was when the instant in hand began; outside of a step as it was before the act.</summary>
    internal Life Since(LifeId id, Life before) => begun.GetValueOrDefault(id, before);

    /// <summary>The instant is dealt with up to this life.</summary>
    internal void Reach(Life life)
    {
        if (begun.ContainsKey(life.Id))
        {
            begun[life.Id] = life;
        }
    }

    internal Instants Copy()
    {
        var copy = new Instants();
        copy.TakeOver(this);
        return copy;
    }

    internal void TakeOver(Instants other)
    {
        foreach (var (id, life) in other.begun)
        {
            begun[id] = life;
        }
    }
}
