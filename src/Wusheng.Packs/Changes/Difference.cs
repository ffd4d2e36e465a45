using Wusheng.Core.Packs;

namespace Wusheng.Packs.Changes;

/// <summary>What a difference means for those who work by the standard.</summary>
public enum Bearing
{
    /// <summary>More is asked, in less time, of more people, or less is allowed.</summary>
    Stricter,

    /// <summary>The reverse; needs a reason when a pack does it to one it extends.</summary>
    Looser,

    /// <summary>Neither; to be read.</summary>
    Different,

    Added,

    Removed,
}

/// <summary>One thing that two packs say differently.</summary>
/// <param name="Path">Ids from the outside in, such as <c>Cases.fault.Clocks.dispatchTime.Limit</c>.</param>
/// <param name="Zh">Where and what, in Chinese.</param>
/// <param name="En">The same in English.</param>
public sealed record Difference(Bearing Bearing, string Path, string Zh, string En)
{
    /// <summary>Where it is, in Chinese; the whole of <see cref="Zh"/> without what was and what is.</summary>
    public string WhereZh { get; init; } = Zh;

    /// <summary>The same in English.</summary>
    public string WhereEn { get; init; } = En;

    /// <summary>What the older one said; null when a whole element came or went.</summary>
    public string? Was { get; init; }

    /// <summary>What the newer one says; null when a whole element came or went.</summary>
    public string? Now { get; init; }

    /// <summary>The clause of the innermost element that cites one.</summary>
    public string? Clause => Owners.Reverse().Select(Cited).FirstOrDefault(cited => cited is not null);

    private static string? Cited(object owner) => owner is Clause clause ? clause.Id : owner.GetType().GetProperty(nameof(Clause))?.GetValue(owner) as string;

    /// <summary>The elements of the newer pack on the way to it, outermost first; the older one's where it was removed.</summary>
    internal ImmutableArray<object> Owners { get; init; } = [];

    /// <summary>The name of the property that differs.</summary>
    internal string Property { get; init; } = "";
}
