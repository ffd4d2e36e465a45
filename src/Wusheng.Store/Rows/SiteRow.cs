namespace Wusheng.Store.Rows;

/// <summary>A place of service in the tree of sites.</summary>
public sealed record SiteRow
{
    public string Id { get; internal init; } = "";

    public string Title { get; internal init; } = "";

    public string? Parent { get; internal init; }

    /// <summary>IANA name.</summary>
    public string Zone { get; internal init; } = "";

    /// <summary>JSON of tagged values.</summary>
    public string Parameters { get; internal init; } = "";

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; internal init; } = "";
}
