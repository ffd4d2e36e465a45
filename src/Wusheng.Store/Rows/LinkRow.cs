namespace Wusheng.Store.Rows;

/// <summary>One life's link to another.</summary>
public sealed record LinkRow
{
    public string Life { get; internal init; } = "";

    public string Name { get; internal init; } = "";

    public string To { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public string Type { get; internal init; } = "";
}
