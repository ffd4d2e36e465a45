namespace Wusheng.Core.Conditions;

/// <summary>What is wrong with a condition or value, and where.</summary>
/// <param name="Offset">The first character concerned, counted from 0 in the text given; 0 where the place is not known.</param>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
/// <param name="Suggestion">What to write instead, if there is a good guess.</param>
public sealed record ParseProblem(int Offset, string Zh, string En, string? Suggestion = null)
{
    /// <summary>In a choice map: the arm concerned, counted from 0; null elsewhere.</summary>
    public int? Arm { get; init; }

    /// <summary>In a choice map: whether the value of the arm is meant, not its condition.</summary>
    public bool InThen { get; init; }
}
