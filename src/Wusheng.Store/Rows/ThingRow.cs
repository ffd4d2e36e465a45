namespace Wusheng.Store.Rows;

/// <summary>A fact holder outside every life: customer, unit, line, car.</summary>
public sealed record ThingRow
{
    public string Type { get; internal init; } = "";

    public string Key { get; internal init; } = "";

    public string Title { get; internal init; } = "";

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; internal init; } = "";
}
