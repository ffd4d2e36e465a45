using Wusheng.Core.Lives;

namespace Wusheng.Store.Events;

/// <summary>The one list of stored names. A name is never changed or used again for another kind.</summary>
internal static class EventKinds
{
    internal static Dictionary<string, Type> All { get; } = new()
    {
        ["opened"] = typeof(Opened),
        ["field"] = typeof(FieldSet),
        ["fact"] = typeof(FactRead),
        ["row"] = typeof(RowAdded),
        ["step"] = typeof(StepTaken),
        ["step-refused"] = typeof(StepRefused),
        ["seat"] = typeof(Seated),
        ["seat-received"] = typeof(SeatReceived),
        ["seat-accepted"] = typeof(SeatAccepted),
        ["link"] = typeof(Linked),
        ["link-moment"] = typeof(LinkMoment),
        ["clock-start"] = typeof(ClockStarted),
        ["clock-pause"] = typeof(ClockPaused),
        ["clock-resume"] = typeof(ClockResumed),
        ["clock-move"] = typeof(ClockMoved),
        ["clock-breach"] = typeof(ClockBreached),
        ["clock-stop"] = typeof(ClockStopped),
        ["clock-fire"] = typeof(ClockFired),
        ["notice"] = typeof(Notified),
        ["notice-given-up"] = typeof(NoticeGivenUp),
        ["shown"] = typeof(Shown),
        ["document"] = typeof(DocumentIssued),
        ["document-void"] = typeof(DocumentVoided),
        ["document-reprint"] = typeof(DocumentReprinted),
        ["paid"] = typeof(Paid),
        ["refund"] = typeof(Refunded),
        ["claim"] = typeof(Claimed),
        ["escalate"] = typeof(Escalated),
        ["note"] = typeof(Noted),
        ["attach"] = typeof(Attached),
        ["correct"] = typeof(Corrected),
        ["hold"] = typeof(HeldByHand),
        ["resume"] = typeof(ResumedByHand),
        ["reopen"] = typeof(Reopened),
        ["hand-over"] = typeof(HandedOver),
        ["pack-move"] = typeof(PackMoved),
        ["spoken"] = typeof(Spoken),
        ["branch-enter"] = typeof(BranchEntered),
        ["branch-leave"] = typeof(BranchLeft),
        ["guide-step"] = typeof(GuideStepDone),
        ["line"] = typeof(LineSaid),
        ["judged"] = typeof(Judged),
        ["finding-review"] = typeof(FindingReviewed),
        ["finding-appeal"] = typeof(FindingAppealed),
        ["appeal-answer"] = typeof(AppealAnswered),
    };
}
