namespace Wusheng.Store.Rows;

/// <summary>The audit of one contact as it stands; it can be computed again from the contact's events at any time.</summary>
public sealed record AuditRow
{
    public string Life { get; init; } = "";

    /// <summary>The version of the contact that was heard.</summary>
    public int Version { get; init; }

    public string Type { get; init; } = "";

    public string Number { get; init; } = "";

    public string Site { get; init; } = "";

    /// <summary>Who had the contact in hand; null when nobody took it.</summary>
    public string? Agent { get; init; }

    public string? Customer { get; init; }

    /// <summary>When the contact was over.</summary>
    public DateTimeOffset At { get; init; }

    public string Pack { get; init; } = "";

    public string PackVersion { get; init; } = "";

    public int Turns { get; init; }

    /// <summary>How long the talk was.</summary>
    public int Seconds { get; init; }

    /// <summary>How many findings wait for a reviewer.</summary>
    public int Pending { get; init; }

    /// <summary>Of those and the confirmed ones, how grave the worst is: 0 none, 1 cannot be told, 2 minor, 3 major, 4 fatal.</summary>
    public int Worst { get; init; }

    /// <summary>How many objections wait for an answer.</summary>
    public int Appeals { get; init; }

    /// <summary>The points taken off, as found or as people have judged, in hundredths.</summary>
    public int Lost { get; init; }
}
