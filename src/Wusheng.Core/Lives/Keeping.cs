using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Acts that keep a record in order: notes, papers attached, links, corrections, holding, reopening, moving to a new standard.</summary>
internal static class Keeping
{
    internal static LifeId? Apply(Working work, Act act, List<Refusal> faults) => act switch
    {
        AddNote note => Seen(work, note.Life, faults, () => Note(work, note, faults)),
        LinkSurvey link => Seen(work, link.Life, faults, () => work.Tell(link.Life, new SurveyLinked(link.Until))),
        Urge urge => Seen(work, urge.Life, faults, () => Urging.Apply(work, urge, faults)),
        Attach attach => Seen(work, attach.Life, faults, () => work.Tell(attach.Life, new Attached(attach.Row, attach.Name, attach.ContentHash, attach.Bytes, attach.MediaType) { Stamped = attach.Stamped })),
        LinkLives link => Seen(work, link.Life, faults, () => Link(work, link, faults)),
        Correct correct => Seen(work, correct.Life, faults, () => Correct(work, correct, faults)),
        Hold hold => Seen(work, hold.Life, faults, () => Halting.Hold(work, hold, faults)),
        ResumeHeld resume => Seen(work, resume.Life, faults, () => Halting.Resume(work, resume, faults)),
        Reopen reopen => Seen(work, reopen.Life, faults, () => Halting.Reopen(work, reopen, faults)),
        Split split => Seen(work, split.Life, faults, () => Splitting.Apply(work, split, faults)),
        MovePack move => Seen(work, move.Life, faults, () => Moving.Apply(work, move, faults)),
        VoidDocument paper => Seen(work, paper.Life, faults, () => PapersByHand.Void(work, paper, faults)),
        ReprintDocument paper => Seen(work, paper.Life, faults, () => PapersByHand.Reprint(work, paper, faults)),
        PrintDocument paper => Seen(work, paper.Life, faults, () => PapersByHand.Print(work, paper, faults)),
        TakePayment payment => Seen(work, payment.Life, faults, () => Paying.Take(work, payment, faults)),
        ReversePayment payment => Seen(work, payment.Life, faults, () => Paying.Reverse(work, payment, faults)),
        _ => throw new System.Diagnostics.UnreachableException($"No act is called {act.GetType().Name}."),
    };

    private static LifeId? Seen(Working work, LifeId id, List<Refusal> faults, Action apply)
    {
        if (work.Actor.Person is { } who && !Rights.Sees(work, work.Life(id), who))
        {
            faults.Add(Refusals.Unseen());
            return null;
        }

        var before = work.Life(id);
        apply();
        if (faults.Count == 0)
        {
            After.Instant(work, before, id);
        }

        return id;
    }

    private static void Note(Working work, AddNote note, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(note.Text))
        {
            faults.Add(Refusals.Missing("note", "备注", null));
            return;
        }

        work.Tell(note.Life, new Noted(note.Row, note.Text.Trim()));
    }

    private static void Link(Working work, LinkLives link, List<Refusal> faults)
    {
        if (work.Find(link.To) is not { } other || link.To == link.Life)
        {
            faults.Add(Refusals.NoLife(link.To));
            return;
        }

        // A link is read by its name in conditions, and its name is a moment: those the standard writes are for its own steps to make.
        if (work.Actor.Person is not null && link.Name != BuiltIn.LinkByHand)
        {
            faults.Add(Refusals.LinkName(link.Name));
            return;
        }

        work.Tell(link.Life, new Linked(link.Name, other.Type, other.Id));
        work.Tell(other.Id, new Linked(link.Name, work.Life(link.Life).Type, link.Life));
    }

    private static void Correct(Working work, Correct act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Row);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("更正"));
        }

        if (facts.Type?.Fields[act.Field] is not { } asked)
        {
            faults.Add(Refusals.Unknown(act.Field, facts.Type?.Title ?? facts.Life.Type));
            return;
        }

        if (asked.Is is not null)
        {
            faults.Add(Refusals.Computed(asked));
        }
        else if (!Ownership.MayGive(facts, asked, work.Actor.Person, opening: true))
        {
            faults.Add(Refusals.NotHere(asked, "更正"));
        }
        else
        {
            var read = act.To is null ? default : Answers.Read(asked, act.To, work, facts.Zone, work.Now);
            faults.AddRange(new[] { read.Why ?? (read.Value is { } value ? Hanging.Missing(work, act.Life, asked, value) : null) }.OfType<Refusal>());
            var bill = Facts.Billing.Total(work.Facts(act.Life));
            work.Tell(act.Life, new Corrected(act.Row, act.Field, read.Value, act.Reason));
            faults.AddRange(Rewriting.Shut(work, act.Life, act.Row, [act.Field], bill));
            faults.AddRange(Gates.Failing(work.Facts(act.Life, act.Row), asked.Needs, asked.Clause));
        }
    }
}
