using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Things;

/// <summary>What the house knows of one customer, line, unit or car: a fold of its events.</summary>
public sealed record Thing(string Type, string Key)
{
    public string Title { get; init; } = "";

    public ImmutableSortedDictionary<string, Value> Facts { get; init; } = ImmutableSortedDictionary<string, Value>.Empty;

    /// <summary>The key it is found under since it was merged; null while it is its own.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The doubles taken over and not given back, oldest first.</summary>
    public ImmutableArray<Merge> Merges { get; init; } = [];

    /// <summary>Why nothing may be erased; null when it may.</summary>
    public string? HeldFor { get; init; }

    public int Version { get; init; }

    public static Thing Of(string type, string key, IEnumerable<ThingHappened> events) => events.Aggregate(new Thing(type, key), (thing, happened) => thing.After(happened));

    public Thing After(ThingHappened happened) => After(happened.Event) with { Version = happened.Version };

    private Thing After(ThingEvent what) => what switch
    {
        ThingTold told => this with { Title = told.Title, Facts = told.Facts },
        ThingCorrected { To: { } to } fix => this with { Facts = Facts.SetItem(fix.Fact, to) },
        ThingCorrected fix => this with { Facts = Facts.Remove(fix.Fact) },
        ThingTookOver over => this with { Title = over.Title, Facts = over.Facts, Merges = Merges.Add(new Merge(over.From, Title, Facts, over.Facts)) },
        ThingGone gone => this with { MergedInto = gone.Into },
        ThingGaveBack back => this with { Title = back.Title, Facts = back.Facts, Merges = Merges.RemoveAll(merge => merge.From == back.From) },
        ThingReturned => this with { MergedInto = null },
        ThingHeld held => this with { HeldFor = held.Reason },
        ThingReleased => this with { HeldFor = null },
        ThingErased erased => this with { Title = erased.As, Facts = Facts.Clear(), Merges = [] },
        _ => this,
    };
}

/// <summary>A double taken over: how it stood before, and what was chosen.</summary>
public sealed record Merge(string From, string TitleBefore, ImmutableSortedDictionary<string, Value> Before, ImmutableSortedDictionary<string, Value> Chosen);
