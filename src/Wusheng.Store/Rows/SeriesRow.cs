namespace Wusheng.Store.Rows;

/// <summary>The last number taken of a series; gapless because it commits with what it numbers.</summary>
public sealed record SeriesRow
{
    public string Name { get; internal init; } = "";

    public int Last { get; internal init; }
}
