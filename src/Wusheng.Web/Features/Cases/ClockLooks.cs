using Microsoft.Extensions.Localization;

using Wusheng.Core.Conditions;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Cases;

/// <summary>How a clock of a case looks: running, standing still with its reason, kept, late, or not begun.</summary>
internal static class ClockLooks
{
    public static ClockFace Of(ClockSeen clock, CaseView view, IStringLocalizer<Texts> say) => clock.View switch
    {
        { StartedAt: null } idle => ClockFace.Idle(Begins(idle, view, say)),
        { State: ClockState.Paused } paused => ClockFace.Paused(Reason(paused, view)),
        { StoppedAt: { } at, BreachedAt: not null, Due: { } due } => new ClockFace(ClockLook.Late, Left: due - at),
        { State: ClockState.Ended } => ClockFace.Idle(say["clock.ended"]),
        { StoppedAt: not null } kept => ClockFace.Met(say["clock.took", view.When.Span(kept.Used)]),
        { Due: { } due } running => ClockFace.Running(view.Sheet.Now, due, running.WarnAt, clock.Length(view.Sheet.Now), clock.Counts),
        _ => ClockFace.Idle(say["clock.unset"]),
    };

    private static string Begins(ClockView idle, CaseView view, IStringLocalizer<Texts> say) =>
        say["clock.begins", string.Join(view.Sheet.Words.Separator, idle.Type.From.Any.Select(path => Moment(path, idle.Row, view, say)).Distinct())];

    private static string Moment(Core.Conditions.Path path, int row, CaseView view, IStringLocalizer<Texts> say) => path.Names switch
    {
        ["opened"] => say["clock.opened"],
        [var seat, "received"] => say["clock.received", view.Sheet.WordsOf(row).Any(seat)],
        [var first, ..] => view.Sheet.WordsOf(row).Any(first),
        _ => "",
    };

    private static string Reason(ClockView paused, CaseView view) => view.Sheet.Life.HeldFor
        ?? (paused.Type.Pauses is { } when && Languages.Current != Languages.English ? ConditionText.Chinese(when, view.Sheet.WordsOf(paused.Row).Any) : "");
}
