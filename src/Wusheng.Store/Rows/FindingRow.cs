namespace Wusheng.Store.Rows;

/// <summary>One finding of an audit.</summary>
public sealed record FindingRow
{
    public string Life { get; init; } = "";

    /// <summary>Names it within the contact.</summary>
    public string Key { get; init; } = "";

    public string Site { get; init; } = "";

    public string? Agent { get; init; }

    /// <summary>When the contact was over.</summary>
    public DateTimeOffset At { get; init; }

    public string Norm { get; init; } = "";

    public string? Clause { get; init; }

    public string? Family { get; init; }

    /// <summary>1 cannot be told, 2 minor, 3 major, 4 fatal.</summary>
    public int Weight { get; init; }

    /// <summary>In hundredths.</summary>
    public int Points { get; init; }

    /// <summary>What the audit says: notMet or unknown.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>What people say, and so what counts; null while nobody has looked.</summary>
    public string? Standing { get; init; }

    public string? FirstVerdict { get; init; }

    public string? SecondVerdict { get; init; }

    /// <summary>0 none, 1 waits for an answer, 2 upheld, 3 turned down.</summary>
    public int Appeal { get; init; }

    /// <summary>The words found; empty where the norm is about the whole contact.</summary>
    public string Text { get; init; } = "";
}
