namespace Wusheng.Core.Lives.Talk;

/// <summary>The engine's reasons against saying something, and against judging what was said; as in <see cref="Refusals"/>.</summary>
internal static class TalkRefusals
{
    internal static Refusal TalkOver { get; } =
        new(RefusalKind.WrongMoment, "over", "对话已经结束，不能再发。要继续请重新联系。", "The talk is over; begin another to go on.");

    internal static Refusal MessageLength(int most) =>
        new(RefusalKind.BadInput, "text", $"一条应是 1 到 {most} 个字。", $"A message has 1 to {most} characters.") { Field = "text" };

    /// <summary>The words, the clause and what to say instead; what blocks needs a reason.</summary>
    internal static Refusal Outgoing(Finding found, bool blocks) => new(
        RefusalKind.WrongMoment, blocks ? "outgoing-block" : "outgoing-warn",
        $"“{found.Text}”不合规范（{found.Norm.Title}）{(found.Saying.Instead is { } zh ? $"，可改说“{zh}”" : "")}。{(blocks ? "一定要发就写明原因。" : "改一改，或确认照发。")}",
        $"'{found.Text}' is against the norm '{found.Norm.Id}'{(found.Saying.Instead is { } en ? $"; say '{en}'" : "")}. {(blocks ? "To send it all the same, give a reason." : "Change it, or confirm to send it.")}") { Field = "text", Clause = found.Clause };

    internal const string ReleaseCode = "outgoing-release";

    /// <summary>The words may go out by the hand of somebody else only.</summary>
    internal static Refusal Release(Finding found, string roles) => new(
        RefusalKind.NotAllowed, ReleaseCode,
        $"“{found.Text}”不合规范（{found.Norm.Title}），不能自己发{(found.Saying.Instead is { } zh ? $"，可改说“{zh}”" : "")}。已告知{roles}；要发，由{roles}写明原因来发。",
        $"'{found.Text}' is against the norm '{found.Norm.Id}' and not yours to send{(found.Saying.Instead is { } en ? $"; say '{en}'" : "")}. Those who may send it with a reason have been told.") { Field = "text", Clause = found.Clause };

    internal static Refusal NoFinding(string finding) =>
        new(RefusalKind.NotFound, "finding", $"没有这条发现（{finding}）：重新检查后可能已经变了，刷新再看。", $"There is no finding '{finding}': it may have changed when the contact was heard again. Reload.");

    internal static Refusal NoScorecard(string title) =>
        new(RefusalKind.NotAllowed, "scorecard", $"“{title}”的规范没有写评分办法，不用复核。", $"The standard of '{title}' has no scorecard, so nothing is reviewed.");

    internal static Refusal NotReviewer(string roles) =>
        new(RefusalKind.NotAllowed, "reviewer", $"复核要{roles}来做，而且不能复核自己。", "Reviewing is for the reviewers of the scorecard, and never of oneself.");

    internal static Refusal NotConcerned { get; } =
        new(RefusalKind.NotAllowed, "appeal", "只有接待的人能申诉，每条一次。", "Only the one concerned may object, once a finding.");

    internal static Refusal TooLate(string until) =>
        new(RefusalKind.WrongMoment, "appeal", $"申诉期到 {until} 为止，已经过了。", $"The time to object ended at {until}.");

    internal static Refusal NoAppeal { get; } =
        new(RefusalKind.WrongMoment, "appeal", "这条发现没有待答复的申诉。", "No objection to this finding waits for an answer.");

    internal static Refusal NoVerdict(string verdict) =>
        new(RefusalKind.BadInput, "verdict", $"判定应是 met、notMet 或 unknown，不是“{verdict}”。", $"The verdict must be met, notMet or unknown, not '{verdict}'.") { Field = "verdict" };
}
