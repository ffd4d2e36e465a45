namespace Wusheng.Core.Language;

/// <summary>What is known of a heard character beside which one it is.</summary>
[Flags]
internal enum Mark : byte
{
    None = 0,

    /// <summary>Half of a character that takes two units of the original.</summary>
    Wide = 1,

    /// <summary>Matching may pass over it.</summary>
    Slack = 2,

    /// <summary>A pause, or nothing, stands before it.</summary>
    Begins = 4,

    /// <summary>A pause, or nothing, stands after it.</summary>
    Ends = 8,
}

/// <summary>Where sentences begin and end: what may be passed over is neither their beginning nor their end.</summary>
internal static class Edges
{
    internal static void Spread(Mark[] marks)
    {
        for (var at = 1; at < marks.Length; at++)
        {
            marks[at] |= marks[at - 1].HasFlag(Mark.Begins | Mark.Slack) ? Mark.Begins : Mark.None;
        }

        for (var at = marks.Length - 2; at >= 0; at--)
        {
            marks[at] |= marks[at + 1].HasFlag(Mark.Ends | Mark.Slack) ? Mark.Ends : Mark.None;
        }
    }
}
