using Wusheng.Core.Lives;

namespace Wusheng.Core.Scenarios;

/// <summary>Who has been told: ever, or since the item before.</summary>
internal sealed class Told(MemoryWorld world)
{
    private Dictionary<LifeId, int> seen = [];

    /// <summary>An item is over: what was told until here is no news for the next.</summary>
    public void NextItem() => seen = world.Lives.ToDictionary(life => life.Id, life => life.Notices.Length);

    public bool Ever(IReadOnlyCollection<string> people) =>
        world.Lives.SelectMany(life => life.Notices).Any(notice => notice.To.Any(people.Contains));

    public bool SinceItemBefore(IReadOnlyCollection<string> people) =>
        world.Lives.SelectMany(life => life.Notices.Skip(seen.GetValueOrDefault(life.Id))).Any(notice => notice.To.Any(people.Contains));
}
