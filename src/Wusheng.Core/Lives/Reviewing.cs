using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>People's word on what the audit found: reviewers judge, the one concerned may object, somebody else answers.</summary>
public static class Reviewing
{
    internal static void Review(Working work, ReviewFinding act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (Place(work, life, act.Finding, faults) is not var (card, found))
        {
            return;
        }

        if (act.Verdict is not (Verdicts.Met or Verdicts.NotMet or Verdicts.CannotTell))
        {
            faults.Add(TalkRefusals.NoVerdict(act.Verdict));
        }
        else if (act.Verdict != found.Verdict && string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("驳回"));
        }

        if (Judge(work, life, found, card, faults) is { } who && faults.Count == 0)
        {
            var first = life.Talk.Findings.GetValueOrDefault(act.Finding)?.First;
            var second = first is not null && first.By != who && IsSecond(work, life, card, who);
            work.Tell(act.Life, new FindingReviewed(act.Finding, act.Verdict, act.Reason?.Trim(), second));
        }
    }

    internal static void Appeal(Working work, AppealFinding act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (Place(work, life, act.Finding, faults) is not var (card, found))
        {
            return;
        }

        var until = Since(life, found) + card.Appeal;
        if (work.Actor.Person is not { } who || who != Concerned(life, found) || life.Talk.Findings.GetValueOrDefault(act.Finding)?.Appeal is not null)
        {
            faults.Add(TalkRefusals.NotConcerned);
        }
        else if (work.Now > until)
        {
            faults.Add(TalkRefusals.TooLate(Slots.Local(until, work.Site(life.Site).Zone)));
        }
        else if (string.IsNullOrWhiteSpace(act.Words))
        {
            faults.Add(Refusals.NoReason("申诉"));
        }
        else
        {
            work.Tell(act.Life, new FindingAppealed(act.Finding, act.Words.Trim()));
        }
    }

    internal static void Answer(Working work, AnswerAppeal act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (Place(work, life, act.Finding, faults) is not var (card, found))
        {
            return;
        }

        if (life.Talk.Findings.GetValueOrDefault(act.Finding) is not { Appeal.Upheld: null, Appeal: not null } state)
        {
            faults.Add(TalkRefusals.NoAppeal);
        }
        else if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("答复申诉"));
        }
        else if (Judge(work, life, found, card, faults) is { } who && (IsSecond(work, life, card, who) || state.First?.By != who))
        {
            work.Tell(act.Life, new AppealAnswered(act.Finding, act.Upheld, act.Reason.Trim()));
        }
        else if (faults.Count == 0)
        {
            faults.Add(NoReviewer(work, life, card));
        }
    }

    /// <summary>The card and the finding, or the reason why there is nothing to say a word of.</summary>
    private static (Scorecard Card, AuditFinding Found)? Place(Working work, Life life, string finding, List<Refusal> faults)
    {
        if (Card(work.Pack(life.Pack), life) is not { } card)
        {
            faults.Add(TalkRefusals.NoScorecard(Grammar.Type(work.Pack(life.Pack), life.Type)?.Title ?? life.Type));
            return null;
        }

        if (ContactAudit.Of(work, life, work.Now).Found.FirstOrDefault(each => each.Key == finding) is { } found)
        {
            return (card, found);
        }

        faults.Add(TalkRefusals.NoFinding(finding));
        return null;
    }

    /// <summary>Who judges, when they may; nobody judges themselves.</summary>
    private static string? Judge(Working work, Life life, AuditFinding found, Scorecard card, List<Refusal> faults)
    {
        if (work.Actor.Person is { } who && who != Concerned(life, found) && Rights.Sees(work, life, who)
            && (card.Reviewers.Any(role => Rights.Holds(work, life.Site, role, who)) || IsSecond(work, life, card, who)))
        {
            return who;
        }

        faults.Add(NoReviewer(work, life, card));
        return null;
    }

    private static bool IsSecond(Working work, Life life, Scorecard card, string who) => card.Second is { } role && Rights.Holds(work, life.Site, role, who);

    /// <summary>Whose words they are: who wrote them, or who had the contact in hand.</summary>
    public static string? Concerned(Life life, AuditFinding found) => found.Words?.Written?.By ?? life.Owner;

    /// <summary>From when on there are days to object.</summary>
    public static DateTimeOffset Since(Life life, AuditFinding found) => found.Words?.Written?.At ?? TalkTime.Released(life) ?? life.LastAt;

    /// <summary>The card by which findings of a contact, or of what was written on a case, are reviewed; null when its standard has none.</summary>
    public static Scorecard? Card(Pack? pack, Life life) =>
        pack?.Scorecards.FirstOrDefault(card => card.For == life.Type) ?? pack?.Scorecards.FirstOrDefault(card => card.For == "contact");

    private static Refusal NoReviewer(Working work, Life life, Scorecard card) =>
        TalkRefusals.NotReviewer(string.Join('、', card.Reviewers.Select(role => work.Pack(life.Pack)?.Roles[role]?.Title ?? role)));
}
