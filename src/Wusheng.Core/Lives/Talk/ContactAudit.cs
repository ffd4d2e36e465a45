using System.Globalization;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>One thing a reviewer looks at: words that should not have been said, or a norm that was not kept or cannot be told.</summary>
/// <param name="Key">Names it within the contact; the same words at the same place keep their key when the contact is heard again.</param>
/// <param name="Verdict">What the audit says: notMet or unknown.</param>
/// <param name="Words">The words and their place; null where a norm is about the whole contact.</param>
public sealed record AuditFinding(string Key, Norm Norm, string Verdict, string? Clause, Finding? Words);

/// <summary>The audit of a contact, or of what was written on a case, as people look at it.</summary>
/// <param name="Met">The norms that were kept.</param>
public sealed record ContactAudit(ImmutableArray<AuditFinding> Found, ImmutableArray<Norm> Met)
{
    /// <summary>Judges a contact, and what was written on any life, by the norms of the version it began under, as known at a moment.</summary>
    public static ContactAudit Of(IWorld world, Life life, DateTimeOffset now)
    {
        var facts = new LifeFacts(world, life, 0, now, null);
        // Words that two sayings of a norm name are one thing to look at: the longer ones.
        var words = InOrder(TalkAudit.Findings(facts)).Concat(InOrder(TalkAudit.Written(facts))).ToImmutableArray();
        var verdicts = life.Kind == LifeKind.Contact ? TalkAudit.Verdicts(facts) : [];
        // Where nothing was recorded, nobody could tell more by looking.
        var told = life.Talk.Turns.IsEmpty ? verdicts.Where(each => each.Verdict == Verdicts.NotMet) : verdicts.Where(each => each.Verdict is Verdicts.NotMet or Verdicts.CannotTell);
        var norms = told.Where(each => words.All(found => found.Norm.Id != each.Norm.Id));
        return new(
            [.. words, .. norms.Select(each => new AuditFinding(each.Norm.Id, each.Norm, each.Verdict, each.Norm.Clause, null))],
            [.. verdicts.Where(each => each.Verdict == Verdicts.Met && words.All(found => found.Norm.Id != each.Norm.Id)).Select(each => each.Norm)]);
    }

    /// <summary>The points left of the card's, with what people have overruled not counted; norms that only advise take none.</summary>
    public static decimal Score(Scorecard card, IEnumerable<(decimal Points, string Verdict, string? Standing, bool Advises)> found) =>
        Math.Max(0, card.Base - found.Where(each => !each.Advises && (each.Standing ?? each.Verdict) == Verdicts.NotMet).Sum(each => each.Points));

    private static IEnumerable<AuditFinding> InOrder(IEnumerable<Finding> found) => found.OrderByDescending(each => each.End - each.Start).Select(Of).DistinctBy(each => each.Key)
        .OrderBy(each => each.Words!.Turn).ThenBy(each => each.Words!.Written?.At).ThenBy(each => each.Words!.Start);

    private static AuditFinding Of(Finding finding) => new(
        string.Create(CultureInfo.InvariantCulture, $"{finding.Norm.Id}/{finding.Written?.Key ?? finding.Turn.ToString(CultureInfo.InvariantCulture)}:{finding.Start}"), finding.Norm, Verdicts.NotMet, finding.Clause ?? finding.Norm.Clause, finding);
}
