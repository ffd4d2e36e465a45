namespace Wusheng.Core.Lives;

/// <summary>Papers voided and printed again by hand; a voided number is never used again.</summary>
internal static class PapersByHand
{
    internal static void Void(Working work, VoidDocument act, List<Refusal> faults)
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
