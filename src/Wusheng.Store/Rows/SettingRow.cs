namespace Wusheng.Store.Rows;

/// <summary>A setting of this installation.</summary>
public sealed record SettingRow
{
    public string Name { get; internal init; } = "";

    public string Value { get; internal init; } = "";
}
