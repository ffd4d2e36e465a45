using System.Diagnostics;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The fold's other half: clocks, papers, money, talk.</summary>
internal static class FoldingOfWork
{
    internal static Life Told(Life life, Happened h) => h.Event switch
    {
        ClockStarted started => life.On(started.Row, part => part.Timed(Start(part, started, h))),
        ClockPaused paused => life.Clocked(paused.Row, paused.Clock, clock => clock with { Due = null, Pauses = clock.Pauses.Add(new PauseSpan(h.At, null)) }),
        ClockResumed resumed => life.Clocked(resumed.Row, resumed.Clock, clock => clock with { Due = resumed.Due, Pauses = Closed(clock.Pauses, h.At) }),
        ClockMoved moved => life.Clocked(moved.Row, moved.Clock, clock => clock with { Due = moved.Due }),
        ClockBreached breached => life.Clocked(breached.Row, breached.Clock, clock => clock with { BreachedAt = h.At, Breaches = clock.Breaches + 1 })
            .On(breached.Row, part => part.Marked(breached.Clock + ".breached", h)),
        ClockStopped stopped => life.Clocked(stopped.Row, stopped.Clock, clock => clock with { StoppedAt = h.At, Ended = stopped.Ended, Pauses = Closed(clock.Pauses, h.At) }),
        ClockFired fired => life.Clocked(fired.Row, fired.Clock, clock => clock with { Fired = clock.Fired.Add(fired.Offset) }),
        Notified told => life with { Notices = life.Notices.Add(new NoticeGiven(h.At, h.Version, told.Row, told.To, told.Say, told.Fails, [])) },
        NoticeGivenUp up => life with { Notices = [.. life.Notices.Select(notice => notice.Version == up.Notice ? notice with { GivenUp = notice.GivenUp.Add(up.To) } : notice)] },
        Shown shown => life with { Showing = life.Showing.Add(new ShownTo(shown.What, shown.To, h.At)) },
        DocumentIssued issued => Issued(life, issued, h),
        DocumentVoided voided => life with { Documents = [.. life.Documents.Select(paper => paper.Number == voided.Number && paper.Document == voided.Document ? paper with { Void = true } : paper)] },
        DocumentPrinted printed => life.Printed(printed.Document, printed.Number),
        DocumentReprinted again => life.Printed(again.Document, again.Number, atLeast: 2),
        Paid paid => life.Moved(new MoneyMove(paid.Amount, null, h.At) { Way = PaymentWays.Known(paid.Way) }, h),
        Refunded refunded => life.Moved(new MoneyMove(-refunded.Amount, refunded.Charge, h.At) { Way = refunded.Way }, h),
        Withheld kept => life.Moved(new MoneyMove(-kept.Amount, kept.Charge, h.At) { IsKept = true }, h),
        PaymentReversed back => life.Moved(new MoneyMove(-back.Amount, null, h.At) { Way = back.Way, Reverses = back.Version, Reason = back.Reason }, h),
        TillHandedIn handed => life.On(handed.Row, part => part.Marked(HandingIn.Moment, h)),
        Claimed claimed => life with { Claims = life.Claims.Add(new ClaimHeld(claimed.Row, claimed.Kind, claimed.Key, claimed.Quantity)) },
        Spoken spoken => life with { Talk = life.Talk with { Turns = life.Talk.Turns.AddRange(spoken.Turns) } },
        BranchEntered entered => life.Talked(new GuideDone(entered.Branch, null, h.At, false), entered.Branch).On(0, part => part.Marked(entered.Branch, h)),
        BranchLeft left => life.Talked(new GuideDone(left.Branch, null, h.At, true), null),
        GuideStepDone done => life.Talked(new GuideDone(done.Branch, done.Step, h.At, false), life.Talk.Branch),
        LineSaid said => life.On(0, part => said.Edited ? part.Marked(LineMoments.Of(said.Line), h).Marked(LineMoments.Edited(said.Line), h) : part.Marked(LineMoments.Of(said.Line), h)),
        FindingReviewed review => life.Found(review.Finding, state => state.With(new ReviewGiven(h.By, review.Verdict, review.Reason, review.Second, h.At))),
        FindingAppealed appeal => life.Found(appeal.Finding, state => state with { Appeal = new AppealMade(h.By, appeal.Words, h.At) }),
        AppealAnswered answer => life.Found(answer.Finding, state => state.Answered(answer.Upheld, answer.Reason, h.By, h.At)),
        Judged judged => life with { Talk = life.Talk with { Verdicts = life.Talk.Verdicts.SetItem(judged.What, judged.Verdict) } },
        _ => throw new UnreachableException($"A life cannot go through {h.Event.GetType().Name}."),
    };

    private static ClockNow Start(Part part, ClockStarted started, Happened h) => new(started.Clock, started.Run, h.At)
    {
        Due = started.Due,
        Breaches = part.Clocks.GetValueOrDefault(started.Clock)?.Breaches ?? 0,
    };

    private static ImmutableArray<PauseSpan> Closed(ImmutableArray<PauseSpan> pauses, DateTimeOffset at) =>
        pauses is [.., { To: null } open] ? pauses.SetItem(pauses.Length - 1, open with { To = at }) : pauses;

    private static Life Issued(Life life, DocumentIssued issued, Happened h)
    {
        var paper = new IssuedDocument(issued.Document, issued.Number, issued.Row, h.At, h.By, false, issued.Printed, issued.Hash) { Parts = issued.Parts };
        return (life with { Documents = life.Documents.Add(paper) }).On(issued.Row, part => part.Marked(issued.Document, h));
    }

    private static Life Printed(this Life life, string document, string number, int atLeast = 1) => life with
    {
        Documents = [.. life.Documents.Select(paper => paper.Document == document && paper.Number == number ? paper with { Prints = Math.Max(paper.Prints + 1, atLeast) } : paper)],
    };

    private static Life Moved(this Life life, MoneyMove move, Happened h) => life with { Money = life.Money.Add(move with { By = h.By, Version = h.Version }) };

    private static Life Talked(this Life life, GuideDone done, string? branch) =>
        life with { Talk = life.Talk with { Done = life.Talk.Done.Add(done), Branch = branch } };
}
