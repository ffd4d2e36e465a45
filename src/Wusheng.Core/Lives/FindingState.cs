using Wusheng.Core.Lives.Talk;

namespace Wusheng.Core.Lives;

/// <summary>What people said of one finding.</summary>
/// <param name="Reviews">In the order given.</param>
public sealed record FindingState(ImmutableArray<ReviewGiven> Reviews, AppealMade? Appeal)
{
    public static FindingState Pending { get; } = new([], null);

    /// <summary>The verdict that counts: an upheld objection, else the second reviewer's, else the last; null while nobody has looked.</summary>
    public string? Standing => Appeal?.Upheld == true ? Verdicts.Met : (Reviews.LastOrDefault(review => review.Second) ?? Reviews.LastOrDefault())?.Verdict;

    public ReviewGiven? First => Reviews.LastOrDefault(review => !review.Second);

    public ReviewGiven? Second => Reviews.LastOrDefault(review => review.Second);

    internal FindingState With(ReviewGiven review) => this with { Reviews = Reviews.Add(review) };

    internal FindingState Answered(bool upheld, string reason, string? by, DateTimeOffset at) =>
        this with { Appeal = Appeal is null ? null : Appeal with { Upheld = upheld, Reason = reason, AnsweredBy = by, AnsweredAt = at } };
}

/// <param name="Second">Whether it was given without sight of the first one.</param>
public sealed record ReviewGiven(string? By, string Verdict, string? Reason, bool Second, DateTimeOffset At);

/// <param name="Words">What the one concerned says.</param>
public sealed record AppealMade(string? By, string Words, DateTimeOffset At)
{
    /// <summary>Null while it waits for its answer.</summary>
    public bool? Upheld { get; init; }

    public string? Reason { get; init; }

    public string? AnsweredBy { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }
}
