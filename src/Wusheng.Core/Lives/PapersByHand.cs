using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Papers voided and printed again by hand; a voided number is never used again.</summary>
public static class PapersByHand
{
    /// <summary>Whether somebody may void such a paper: who has the life in hand, who may issue the paper, and those above them.</summary>
    public static bool MayVoid(IWorld world, Life life, string document, string who)
    {
        var facts = new LifeFacts(world, life, 0, life.LastAt, who);
        var type = Grammar.Type(world.Pack(life.Pack), life.Type);
        var by = (type?.Steps ?? Named<StepType>.None).Where(step => step.Does.OfType<Effect.Issue>().Any(issue => issue.Document == document)).SelectMany(step => step.By).ToImmutableArray();
        return Rights.Involved(life, who) || Rights.ToAct(facts, by, who).May || Rights.IsAbove(world, facts, by, who);
    }

    internal static void Void(Working work, VoidDocument act, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("作废"));
        }
        else if (work.Actor.Person is { } who && !MayVoid(work, work.Life(act.Life), act.Document, who))
        {
            faults.Add(Refusals.Voids);
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

    internal static void Reprint(Working work, ReprintDocument act, List<Refusal> faults)
    {
        if (Paper(work, act.Life, act.Document, act.Number) is null)
        {
            faults.Add(Refusals.Unknown(act.Number, act.Document));
            return;
        }

        work.Tell(act.Life, new DocumentReprinted(act.Document, act.Number));
    }

    internal static void Print(Working work, PrintDocument act, List<Refusal> faults)
    {
        if (Paper(work, act.Life, act.Document, act.Number) is not { } paper)
        {
            faults.Add(Refusals.Unknown(act.Number, act.Document));
        }
        else if (paper.Void)
        {
            faults.Add(Refusals.VoidPaper(act.Number));
        }
        else
        {
            work.Tell(act.Life, paper.Prints == 0 ? new DocumentPrinted(act.Document, act.Number) : new DocumentReprinted(act.Document, act.Number));
        }
    }

    private static IssuedDocument? Paper(Working work, LifeId id, string document, string number) =>
        work.Life(id).Documents.FirstOrDefault(paper => paper.Document == document && paper.Number == number);
}
