using System.Globalization;

namespace Wusheng.Web.Features.Lives;

/// <summary>One life with its answers, rows, seats, clocks, steps, links and documents.</summary>
internal static class GetLifeEndpoint
{
    public static IResult Get(string id, HttpResponse response, Caller caller, CallerSight sight, TimeProvider clock)
    {
        if (sight.Of(id, caller, (world, life) => LifeShown.Of(world, life, caller, clock.GetUtcNow())) is not { } shown)
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        response.Headers.ETag = $"\"{shown.Version.ToString(CultureInfo.InvariantCulture)}\"";
        return TypedResults.Ok(shown);
    }
}

/// <summary>Why a clock's due time is what it is: the stretches that count and those that do not.</summary>
internal static class WhyEndpoint
{
    /// <param name="CountedSeconds">Sums to the limit once there is a due time.</param>
    internal sealed record Answer(DateTimeOffset? Due, long LimitSeconds, long CountedSeconds, IReadOnlyList<Stretch> Stretches);

    /// <param name="Kind">counted, skipped, holiday, makeUpDay, paused or startDay.</param>
    internal sealed record Stretch(DateTimeOffset From, DateTimeOffset To, bool Counts, Core.Time.StretchKind Kind, string? Reason);

    public static IResult Get(string id, string clock, Caller caller, CallerSight sight, string? row, TimeProvider time) =>
        Faults.RowOf(row) is { Fault: { } fault } ? fault.ToProblem()
        : sight.Of(id, caller, (world, life) => new Asked(Explained(world, life, Faults.RowOf(row).Row, clock, time.GetUtcNow()))) switch
        {
            null => CallerSight.NoLife(id).ToProblem(),
            { Answer: { } answer } => TypedResults.Ok(answer),
            _ => Faults.Unknown("clock", "道时限的计时说明").ToProblem(),
        };

    private static Answer? Explained(IWorld world, Life life, int row, string clock, DateTimeOffset now) =>
        life.Parts.ContainsKey(row) && ClockViews.Why(world, life, row, clock, now) is { } why
            ? new Answer(why.Due, (long)why.Working.TotalSeconds, (long)why.Counted.TotalSeconds, [.. why.Stretches.Select(Told)])
            : null;

    private static Stretch Told(Core.Time.CalendarStretch stretch) =>
        new(stretch.Interval.Start, stretch.Interval.End, stretch.Counts, stretch.Kind, stretch.Reason);

    private sealed record Asked(Answer? Answer);
}
