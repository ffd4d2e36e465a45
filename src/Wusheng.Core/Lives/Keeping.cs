using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Acts that keep a record in order: notes, papers attached, links, corrections, holding, reopening, moving to a new standard.</summary>
internal static class Keeping
{
    internal static LifeId? Apply(Working work, Act act, List<Refusal> faults) => act switch
    {
        AddNote note => Seen(work, note.Life, faults, () => Note(work, note, faults)),
        Attach attach => Seen(work, attach.Life, faults, () => work.Tell(attach.Life, new Attached(attach.Row, attach.Name, attach.ContentHash, attach.Bytes, attach.MediaType))),
        LinkLives link => Seen(work, link.Life, faults, () => Link(work, link, faults)),
        Correct correct => Seen(work, correct.Life, faults, () => Correct(work, correct, faults)),
        Hold hold => Seen(work, hold.Life, faults, () => Hold(work, hold, faults)),
        ResumeHeld resume => Seen(work, resume.Life, faults, () => Resume(work, resume, faults)),
        Reopen reopen => Seen(work, reopen.Life, faults, () => Reopen(work, reopen, faults)),
        Split split => Seen(work, split.Life, faults, () => Splitting.Apply(work, split, faults)),
        MovePack move => Seen(work, move.Life, faults, () => Moving.Apply(work, move, faults)),
        VoidDocument paper => Seen(work, paper.Life, faults, () => Void(work, paper, faults)),
        ReprintDocument paper => Seen(work, paper.Life, faults, () => Reprint(work, paper, faults)),
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
            faults.AddRange(new[] { read.Why }.OfType<Refusal>());
            work.Tell(act.Life, new Corrected(act.Row, act.Field, read.Value, act.Reason));
        }
    }

    private static void Hold(Working work, Hold act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("停"));
        }
        else if (life.HeldFor is { } already)
        {
            faults.Add(Refusals.Held($"这张单已经停着：{already}。", $"Already on hold: {already}."));
        }
        else
        {
            work.Tell(act.Life, new HeldByHand(act.Reason));
        }
    }

    private static void Resume(Working work, ResumeHeld act, List<Refusal> faults)
    {
        if (work.Life(act.Life).HeldFor is null)
        {
            faults.Add(Refusals.Held("这张单没有停着。", "It is not on hold."));
            return;
        }

        work.Tell(act.Life, new ResumedByHand());
    }

    private static void Reopen(Working work, Reopen act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        var type = Grammar.Type(work.Pack(life.Pack), life.Type);
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("重开"));
        }
        else if (type is null || !type.Ends.Contains(life.State))
        {
            faults.Add(Refusals.From(new StepType("reopen", "重开"), type?.States[life.State]?.Title ?? life.State));
        }
        else if ((act.State ?? LastBefore(type)) is { } state && type.States.Has(state) && !type.Ends.Contains(state))
        {
            work.Tell(act.Life, new Reopened(state, act.Reason));
        }
        else
        {
            faults.Add(Refusals.Unknown(act.State ?? "", type.Title));
        }
    }

    private static string? LastBefore(LifeType type) => type.States.LastOrDefault(state => !type.Ends.Contains(state.Id))?.Id;

    private static void Void(Working work, VoidDocument act, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("作废"));
        }
        else if (Paper(work, act.Life, act.Document, act.Number) is not { Void: false })
        {
            faults.Add(Refusals.Unknown(act.Number, act.Document));
        }
        else
        {
            work.Tell(act.Life, new DocumentVoided(act.Document, act.Number, act.Reason));
        }
    }

    private static void Reprint(Working work, ReprintDocument act, List<Refusal> faults)
    {
        if (Paper(work, act.Life, act.Document, act.Number) is null)
        {
            faults.Add(Refusals.Unknown(act.Number, act.Document));
            return;
        }

        work.Tell(act.Life, new DocumentReprinted(act.Document, act.Number));
    }

    private static IssuedDocument? Paper(Working work, LifeId id, string document, string number) =>
        work.Life(id).Documents.FirstOrDefault(paper => paper.Document == document && paper.Number == number);
}
