namespace Wusheng.Store.Rows;

/// <summary>A fact holder outside every life: customer, unit, line, car.</summary>
public sealed record ThingRow
{
    public string Type { get; init; } = "";

    public string Key { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The key it is found under since it was merged; null while it is its own.</summary>
    public string? MergedInto { get; init; }

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; init; } = "{}";
}
