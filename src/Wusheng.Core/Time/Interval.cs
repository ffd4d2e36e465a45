namespace Wusheng.Core.Time;

/// <summary>A stretch of time that includes its start and excludes its end. The default value is empty.</summary>
public readonly record struct Interval
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public Interval(DateTimeOffset start, DateTimeOffset end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    public TimeSpan Length => End - Start;

    public bool IsEmpty => Start == End;

    public bool Contains(DateTimeOffset at) => Start <= at && at < End;

    /// <summary>What both have in common, or null when they do not meet in more than an instant.</summary>
    public Interval? Intersect(Interval other)
    {
        var start = Start > other.Start ? Start : other.Start;
        var end = End < other.End ? End : other.End;
        return start < end ? new Interval(start, end) : null;
    }

    public void Deconstruct(out DateTimeOffset start, out DateTimeOffset end) => (start, end) = (Start, End);

    public override string ToString() => $"{Start:O}/{End:O}";
}
