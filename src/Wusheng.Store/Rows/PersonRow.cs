namespace Wusheng.Store.Rows;

/// <summary>One of the staff.</summary>
public sealed record PersonRow
{
    public string Id { get; init; } = "";

    public string StaffNumber { get; init; } = "";

    public string Name { get; init; } = "";

    public string? PasswordHash { get; init; }

    /// <summary>Secret of the one-time codes, if set.</summary>
    public string? SecondFactor { get; init; }

    /// <summary>JSON list of role and site.</summary>
    public string Posts { get; init; } = "[]";

    public string? Email { get; init; }

    public string? Theme { get; init; }

    public string? Language { get; init; }

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; init; } = "{}";

    public bool Present { get; init; } = true;

    /// <summary>No longer of the staff; keeps the name in the records.</summary>
    public bool Left { get; init; }
}
