using System.Collections.Immutable;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Store.Worlds;

/// <summary>What the store asks of the rules. The store itself decides nothing.</summary>
public sealed record StoreRules
{
    public required Func<IWorld, Act, Actor, DateTimeOffset, Decision> Decide { get; init; }

    public Func<Life, Happened, Life> Fold { get; init; } = Folding.After;

    /// <summary>When the watch must look at a clock again; null when nothing more happens to it by itself.</summary>
    public Func<IWorld, Life, Part, ClockNow, DateTimeOffset?> NextAt { get; init; } =
        (_, _, _, clock) => clock.IsRunning && clock.BreachedAt is null ? clock.Due : null;

    /// <summary>Who may see a life.</summary>
    public Func<IWorld, Life, Seen> Sight { get; init; } = (_, _) => Seen.ByAll;
}

/// <summary>Roles and staff ids who see a life, and who never do. Null: everybody of the site's subtree.</summary>
public sealed record Seen(ImmutableArray<string>? By, ImmutableArray<string> HiddenFrom)
{
    public static Seen ByAll { get; } = new(null, []);
}
