namespace Wusheng.Store.Rows;

/// <summary>The searched text of a life, normalised; its number orders hits newest first.</summary>
public sealed record SearchRow
{
    public long N { get; internal init; }

    public string Life { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public string Text { get; internal init; } = "";
}
