namespace Wusheng.Store.Rows;

/// <summary>A life as lists show it: refreshed from the fold in the transaction of its events.</summary>
public sealed record LifeRow
{
    /// <summary>The due time of a life no clock of which is running: sorts last on every database.</summary>
    public static DateTimeOffset NeverDue { get; } = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public string Id { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public string Type { get; internal init; } = "";

    public int Kind { get; internal init; }

    public string Number { get; internal init; } = "";

    public string State { get; internal init; } = "";

    public string PackId { get; internal init; } = "";

    public string PackSemantic { get; internal init; } = "";

    public string PackHash { get; internal init; } = "";

    public string Channel { get; internal init; } = "";

    public DateTimeOffset OpenedAt { get; internal init; }

    public string? First { get; internal init; }

    public string? Owner { get; internal init; }

    public string? Origin { get; internal init; }

    public string? CustomerName { get; internal init; }

    public string? CustomerPhone { get; internal init; }

    public string Title { get; internal init; } = "";

    /// <summary>Greater is more urgent.</summary>
    public int Priority { get; internal init; }

    /// <summary>When the most urgent running clock falls due; <see cref="NeverDue"/> when none runs.</summary>
    public DateTimeOffset NextDue { get; internal init; }

    /// <summary>When time brings something to this life by itself, a breach or an entry of a clock's table; the due watch reads nothing else.</summary>
    public DateTimeOffset? WakeAt { get; internal init; }

    /// <summary>A running clock has been breached.</summary>
    public bool Overdue { get; internal init; }

    public DateTimeOffset LastAt { get; internal init; }

    public bool Ended { get; internal init; }

    public bool Held { get; internal init; }

    /// <summary>JSON list of roles, and of persons led by @, who may see it; null: everybody of the site's subtree.</summary>
    public string? SeenBy { get; internal init; }

    /// <summary>JSON list of roles, and of persons led by @, who never see it.</summary>
    public string? HiddenFrom { get; internal init; }

    public int Version { get; internal init; }

    /// <summary>Hash of the newest event.</summary>
    public byte[] Head { get; internal init; } = [];
}
