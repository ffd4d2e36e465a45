namespace Wusheng.Web.Features.Lives;

/// <summary>A clock as pages, lists and notices show it.</summary>
/// <param name="Limit">As the standard writes it, such as <c>30m</c>; null for an appointed due time.</param>
/// <param name="UsedSeconds">Counted time so far: pauses and closed hours left out.</param>
internal sealed record ClockShown(
    int Row, string Clock, string Title, string State, DateTimeOffset? StartedAt, DateTimeOffset? Due, DateTimeOffset? WarnAt,
    DateTimeOffset? StoppedAt, DateTimeOffset? BreachedAt, long UsedSeconds, string? Limit, string? Charged, string? Clause)
{
    public static ClockShown Of(ClockView view) => new(
        view.Row, view.Type.Id, view.Type.Title, view.State.ToString().ToLowerInvariant(), view.StartedAt, view.Due, view.WarnAt,
        view.StoppedAt, view.BreachedAt, (long)view.Used.TotalSeconds, view.Limit?.ToString(), view.Charged, view.Type.Clause);
}

/// <summary>A step as the caller may take it now, what it still asks, and why not.</summary>
internal sealed record ChoiceShown(
    int Row, string Step, string Title, bool Ready, IReadOnlyList<AskedName> Asks, IReadOnlyList<GateNow> Needs, Told? Why, string? Clause)
{
    public static ChoiceShown Of(StepChoice choice) => new(
        choice.Row, choice.Step.Id, choice.Step.Title, choice.IsReady, [.. choice.Asks], [.. choice.Needs], choice.Why?.Told(), choice.Step.Clause);
}
