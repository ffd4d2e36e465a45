namespace Wusheng.Store.Worlds;

/// <summary>What the store asks of the rules; the store itself decides nothing. As it stands it asks the engine.</summary>
public sealed record StoreRules
{
    public Func<IWorld, Act, Actor, DateTimeOffset, Decision> Decide { get; init; } = Engine.Do;

    public Func<Life, Happened, Life> Fold { get; init; } = Folding.After;

    /// <summary>When time brings something to a life by itself; null when it never will as things stand.</summary>
    public Func<IWorld, Life, DateTimeOffset?> WakeAt { get; init; } = Engine.NextDue;

    public Func<IWorld, Life, Sighting> Sight { get; init; } = Sighting.Of;
}
