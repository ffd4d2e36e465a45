using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>All lives of a scenario as last committed, in the order of their birth.</summary>
internal sealed class LifeShelf
{
    private readonly Dictionary<LifeId, Life> byId = [];
    private readonly List<LifeId> inOrder = [];

    public IEnumerable<Life> NewestFirst => Enumerable.Reverse(inOrder).Select(id => byId[id]);

    public IEnumerable<Life> OldestFirst => inOrder.Select(id => byId[id]);

    public Life? Find(LifeId id) => byId.GetValueOrDefault(id);

    /// <exception cref="InvalidOperationException">The change was decided on a life that has moved on since: a defect of the engine.</exception>
    public void Put(Change change)
    {
        var version = Find(change.After.Id)?.Version ?? 0;
        if (version != change.VersionBefore)
        {
            throw new InvalidOperationException($"Life {change.After.Id} is at version {version}, not {change.VersionBefore}.");
        }

        if (byId.TryAdd(change.After.Id, change.After))
        {
            inOrder.Add(change.After.Id);
        }

        byId[change.After.Id] = change.After;
    }

    public IEnumerable<Life> With(string type, string field, Value value) =>
        NewestFirst.Where(life => life.Type == type && life.Whole.Fields.GetValueOrDefault(field)?.Value is { } had && had == value);

    public decimal Claimed(string kind, string key) =>
        byId.Values.SelectMany(life => life.Claims).Where(claim => claim.Kind == kind && claim.Key == key).Sum(claim => claim.Quantity);
}
