namespace Wusheng.Store.Rows;

/// <summary>A place of service in the tree of sites.</summary>
public sealed record SiteRow
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Parent { get; init; }

    /// <summary>IANA name.</summary>
    public string Zone { get; init; } = "Asia/Shanghai";

    /// <summary>JSON of tagged values.</summary>
    public string Parameters { get; init; } = "{}";

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; init; } = "{}";
}
