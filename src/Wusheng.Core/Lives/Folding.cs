using System.Collections.Immutable;
using System.Diagnostics;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The fold: a life after one more event. It decides nothing; the same events always give the same life.</summary>
public static class Folding
{
    /// <summary>The life as its events tell it.</summary>
    public static Life Of(IEnumerable<Happened> stream)
    {
        Life? life = null;
        foreach (var happened in stream)
        {
            life = After(life ?? new Life(happened.Life), happened);
        }

        return life ?? throw new ArgumentException("A stream has at least one event.", nameof(stream));
    }

    public static Life After(Life life, Happened happened)
    {
        var next = Told(life, happened) with { Version = happened.Version, LastAt = happened.At };
        return next;
    }

    private static Life Told(Life life, Happened h) => h.Event switch
    {
        Opened opened => Born(life, opened, h),
        FieldSet set => life.On(set.Row, part => part.With(set.Field, new FieldNow(set.Value, h.By, h.At, h.Channel)).Marked(set.Field, h)),
        Corrected fix => life.On(fix.Row, part => part.With(fix.Field, new FieldNow(fix.To, h.By, h.At, h.Channel)).Marked(fix.Field, h)),
        FactRead fact => life with { Facts = life.Facts.SetItem(fact.Path, fact.Value) },
        RowAdded row => Grown(life, row, h),
        StepTaken step => Stepped(life, step, h),
        StepRefused refused => life.On(refused.Row, part => part.Marked(refused.Step + ".refused", h)),
        Seated seated => Sat(life, seated, h),
        SeatReceived received => life.On(received.Row, part => part.Seen(received.Seat, seat => seat with { ReceivedAt = h.At }).Marked(received.Seat + ".received", h)),
        SeatAccepted accepted => life.On(accepted.Row, part => part.Seen(accepted.Seat, seat => seat with { AcceptedAt = h.At }).Marked(accepted.Seat + ".accepted", h)),
        Linked linked => life.LinkedTo(linked).On(0, part => part.Marked(linked.Name, h)),
        LinkMoment moment => life.On(0, part => part.Marked($"{moment.Link}.{moment.Moment}", h)),
        Escalated up => Sat(life, new Seated(0, "owner", up.ToPerson), h) with { Owner = up.ToPerson },
        HandedOver over => Sat(life, new Seated(0, "owner", over.ToPerson), h) with { Owner = over.ToPerson },
        Reopened again => life.On(0, part => (part with { State = again.State }).Marked("reopen", h)),
        HeldByHand held => life with { HeldSince = h.At, HeldFor = held.Reason },
        ResumedByHand => life with { HeldSince = null, HeldFor = null },
        PackMoved moved => life with { Pack = moved.To },
        Noted => life,
        Attached attached => life.On(attached.Row, part => part.Marked("attach", h)),
        _ => FoldingOfWork.Told(life, h),
    };

    private static Life Born(Life life, Opened opened, Happened h) => (life with
    {
        Type = opened.Type,
        Kind = opened.Kind,
        Number = opened.Number,
        Pack = opened.Pack,
        Site = opened.Site,
        OpenedAt = h.At,
        First = h.By,
        Owner = h.By,
        Channel = h.Channel,
        Origin = opened.Origin,
        As = opened.As,
        Parameters = opened.Parameters,
    }).On(0, part => (part with { State = opened.State, OpenedAt = h.At, OpenedBy = h.By, Type = opened.Type }).Marked("opened", h));

    private static Life Grown(Life life, RowAdded row, Happened h)
    {
        var part = new Part(row.Row, row.Parent, row.Type, row.Ordinal) { State = row.State ?? "", OpenedAt = h.At, OpenedBy = h.By };
        return (life with { Parts = life.Parts.Add(row.Row, part.Marked("opened", h)) })
            .On(row.Parent, parent => parent.Marked(row.Type, h).Marked(row.Type + ".opened", h));
    }

    private static Life Stepped(Life life, StepTaken step, Happened h)
    {
        var after = life.On(step.Row, part => (step.To is { } to ? part with { State = to } : part).Marked(step.Step, h));
        var row = after.Parts[step.Row];
        return step.Row == 0 ? after : after.On(row.Parent, parent => Heard(parent.Marked($"{row.Type}.{step.Step}", h), row.Type, step, h));
    }

    // Behind a dot a state's name is a moment too (visit.missed); where a step has the same name it is that step's.
    private static Part Heard(Part parent, string row, StepTaken step, Happened h) =>
        step.To is { } to && to != step.Step ? parent.Marked($"{row}.{to}", h) : parent;

    private static Life Sat(Life life, Seated seated, Happened h)
    {
        var seat = new SeatNow(seated.Person, h.At, null, null);
        var after = life.On(seated.Row, part => (part with { Seats = part.Seats.SetItem(seated.Seat, seat) }).Marked(seated.Seat, h));
        return seated is { Row: 0, Seat: "owner" } ? after with { Owner = seated.Person, First = after.First ?? seated.Person } : after;
    }
}

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
        Notified told => life with { Notices = life.Notices.Add(new NoticeGiven(h.At, h.Version, told.To, told.Say)) },
        Shown shown => life with { Showing = life.Showing.Add(new ShownTo(shown.What, shown.To, h.At)) },
        DocumentIssued issued => Issued(life, issued, h),
        DocumentVoided voided => life with { Documents = [.. life.Documents.Select(paper => paper.Number == voided.Number && paper.Document == voided.Document ? paper with { Void = true } : paper)] },
        DocumentReprinted => life,
        Paid paid => life with { Money = life.Money.Add(new MoneyMove(paid.Amount, null, h.At)) },
        Refunded refunded => life with { Money = life.Money.Add(new MoneyMove(-refunded.Amount, refunded.Charge, h.At)) },
        Claimed claimed => life with { Claims = life.Claims.Add(new ClaimHeld(claimed.Row, claimed.Kind, claimed.Key, claimed.Quantity)) },
        Spoken spoken => life with { Talk = life.Talk with { Turns = life.Talk.Turns.AddRange(spoken.Turns) } },
        BranchEntered entered => life.Talked(new GuideDone(entered.Branch, null, h.At, false), entered.Branch).On(0, part => part.Marked(entered.Branch, h)),
        BranchLeft left => life.Talked(new GuideDone(left.Branch, null, h.At, true), null),
        GuideStepDone done => life.Talked(new GuideDone(done.Branch, done.Step, h.At, false), life.Talk.Branch),
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
        var paper = new IssuedDocument(issued.Document, issued.Number, issued.Row, h.At, h.By, false, issued.Printed, issued.Hash);
        return (life with { Documents = life.Documents.Add(paper) }).On(issued.Row, part => part.Marked(issued.Document, h));
    }

    private static Life Talked(this Life life, GuideDone done, string? branch) =>
        life with { Talk = life.Talk with { Done = life.Talk.Done.Add(done), Branch = branch } };
}

/// <summary>Small steps of the fold, in the words of the fold.</summary>
internal static class FoldingWords
{
    internal static Life On(this Life life, int row, Func<Part, Part> change) =>
        life with { Parts = life.Parts.SetItem(row, change(life.Parts[row])) };

    internal static Life Clocked(this Life life, int row, string clock, Func<ClockNow, ClockNow> change) =>
        life.On(row, part => part.Timed(change(part.Clocks[clock])));

    internal static Part Timed(this Part part, ClockNow clock) => part with { Clocks = part.Clocks.SetItem(clock.Clock, clock) };

    internal static Part With(this Part part, string field, FieldNow value) => part with { Fields = part.Fields.SetItem(field, value) };

    internal static Part Seen(this Part part, string seat, Func<SeatNow, SeatNow> change) =>
        part.Seats.TryGetValue(seat, out var now) ? part with { Seats = part.Seats.SetItem(seat, change(now)) } : part;

    internal static Part Marked(this Part part, string moment, Happened h)
    {
        var count = part.Moments.GetValueOrDefault(moment)?.Count ?? 0;
        return part with { Moments = part.Moments.SetItem(moment, new MomentNow(h.At, h.By, count + 1)) };
    }

    internal static Life LinkedTo(this Life life, Linked linked)
    {
        var before = life.Links.GetValueOrDefault(linked.Name, []);
        return life with { Links = life.Links.SetItem(linked.Name, before.Add(new LinkTo(linked.Type, linked.To))) };
    }
}
