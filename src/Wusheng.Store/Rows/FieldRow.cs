namespace Wusheng.Store.Rows;

/// <summary>Short values of a life by which other lives find it.</summary>
public sealed record FieldRow
{
    public string Life { get; internal init; } = "";

    public string Field { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public string Type { get; internal init; } = "";

    public string Value { get; internal init; } = "";
}
