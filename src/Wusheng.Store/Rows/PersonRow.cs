namespace Wusheng.Store.Rows;

/// <summary>One of the staff.</summary>
public sealed record PersonRow
{
    public string Id { get; internal init; } = "";

    public string StaffNumber { get; internal init; } = "";

    public string Name { get; internal init; } = "";

    public string? PasswordHash { get; internal init; }

    /// <summary>Secret of the one-time codes, if set.</summary>
    public string? SecondFactor { get; internal init; }

    /// <summary>JSON list of role and site.</summary>
    public string Posts { get; internal init; } = "";

    public string? Email { get; internal init; }

    public string? Theme { get; internal init; }

    public string? Language { get; internal init; }

    /// <summary>JSON of tagged values.</summary>
    public string Facts { get; internal init; } = "";

    public bool Present { get; internal init; }

    /// <summary>No longer of the staff; keeps the name in the records.</summary>
    public bool Left { get; internal init; }
}
