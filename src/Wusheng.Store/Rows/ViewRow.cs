namespace Wusheng.Store.Rows;

/// <summary>A list somebody saved under a name: its conditions, columns and order are an address.</summary>
public sealed record ViewRow
{
    public string Id { get; init; } = "";

    /// <summary>Who saved it.</summary>
    public string Person { get; init; } = "";

    /// <summary>The role it is shared with; null: the person's own.</summary>
    public string? Role { get; init; }

    public string Name { get; init; } = "";

    /// <summary>The query part of the address, without its question mark.</summary>
    public string Query { get; init; } = "";
}
