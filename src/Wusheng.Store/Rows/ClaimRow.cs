namespace Wusheng.Store.Rows;

/// <summary>How much of something limited is taken, summed over all lives, in ten-thousandths.</summary>
public sealed record ClaimRow
{
    public string Kind { get; internal init; } = "";

    public string Key { get; internal init; } = "";

    public long Taken { get; internal init; }
}
