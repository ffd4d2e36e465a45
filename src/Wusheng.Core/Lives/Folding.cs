using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The fold: a life after one more event. It decides nothing; the same events always give the same life.</summary>
public static class Folding
{
    /// <summary>Before the name of a state it makes the moment that state was last reached; apart from steps and fields of that name.</summary>
    internal const string StateMoment = "state.";

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
        var (done, told) = (LastDone.After(life, happened), Told(life, happened));
        return (ReferenceEquals(told, life) ? life with { } : told).Stamped(happened, done);
    }

    private static Life Told(Life life, Happened h) => h.Event switch
    {
        Opened opened => Born(life, opened, h),
        FieldSet set => life.With(life.Parts[set.Row].Answered(set.Field, set.Value, h)),
        Corrected fix => life.With(life.Parts[fix.Row].Answered(fix.Field, fix.To, h)),
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
        Noted note => life with { Notes = life.Notes.Add(new WrittenNote(h.Version, h.By, h.At, note.Text)) },
        NoteWithdrawn back => life with { Notes = life.Notes.RemoveAll(note => note.Version == back.Version) },
        SurveyLinked or Undone or Erased => life,
        Drilled => life with { Drill = true },
        Unseated seat => life.On(seat.Row, part => part with { Seats = part.Seats.Remove(seat.Seat) }),
        Unlinked link => life.UnlinkedFrom(link),
        Attached attached => (life with { Files = life.Files.Add(new FileHeld(attached.ContentHash, attached.Stamped, attached.Purpose)) }).On(attached.Row, part => part.Marked("attach", h)),
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
        var part = new Part(row.Row, row.Parent, row.Type, row.Ordinal)
        {
            State = row.State ?? "",
            OpenedAt = h.At,
            OpenedBy = h.By,
            Moments = ByName<MomentNow>.Empty.Marked("opened", h),
        };
        var parent = life.Parts[row.Parent];
        return life with { Parts = life.Parts.Add(part).With(parent with { Moments = parent.Moments.Marked(row.Type, h).Marked(row.Type + ".opened", h) }) };
    }

    private static Life Stepped(Life life, StepTaken step, Happened h)
    {
        var after = life.On(step.Row, part => (step.To is { } to ? (part with { State = to }).Marked(StateMoment + to, h) : part).Marked(step.Step, h));
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
