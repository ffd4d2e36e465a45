using Wusheng.Core.Lives.Talk;
using Wusheng.Store.Audits;

namespace Wusheng.Web.Features.Reviews;

/// <summary>A contact under review: its audit, what people have said of it, and what it costs.</summary>
public sealed record Reviewed(Life Life, PackWords Words, Pack Pack, ContactAudit Audit, Scorecard? Card, TimeZoneInfo Zone, string? Agent, ImmutableArray<ReviewedFinding> Findings)
{
    public string Id => Life.Id.Text;

    public DateTimeOffset Over => AuditRows.Over(Life, Pack) ?? Life.LastAt;

    /// <summary>The points left; null where the standard has no scorecard.</summary>
    public decimal? Score => Card is null ? null : ContactAudit.Score(Card, Findings.Select(found => (found.Found.Norm.Points, found.Found.Verdict, found.State.Standing, found.Advises)));

    public ReviewedFinding? Find(string? key) => Findings.FirstOrDefault(found => found.Found.Key == key) ?? Findings.FirstOrDefault(found => found.State.Standing is null) ?? Findings.FirstOrDefault();

    /// <summary>The finding some places before or after another; the ends meet.</summary>
    public string Beside(ReviewedFinding found, int by) => Findings[(found.Number - 1 + by + Findings.Length) % Findings.Length].Found.Key;
}

/// <summary>One finding as the reviewer meets it.</summary>
/// <param name="Number">Counts from 1 in the order of the talk: the same in the text, on the strip and in the score.</param>
/// <param name="Advises">The norm has been wrong too often to take points.</param>
/// <param name="Blind">The reader looks a second time and must not see the first verdict.</param>
public sealed record ReviewedFinding(int Number, AuditFinding Found, FindingState State, bool Advises, bool Blind)
{
    public int? Turn => Found.Words is { Written: null } words ? words.Turn : null;

    /// <summary>What is shown as judged; null while nobody has, or the reader may not see it.</summary>
    public string? Shown => Blind ? null : State.Standing;

    /// <summary>The class of its mark: grave, plain or not to be told.</summary>
    public string Mark => Found.Verdict != Verdict.NotMet ? "un" : AuditRows.Weight(Found.Norm) > 2 ? "mj" : "mn";
}
