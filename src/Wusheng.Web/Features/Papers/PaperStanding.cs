namespace Wusheng.Web.Features.Papers;

/// <summary>How a paper stands today: as issued, replaced by a later one, void, or none of ours.</summary>
internal enum PaperStanding { Genuine, Replaced, Void, Unknown }

internal static class PaperStandings
{
    public static PaperStanding Of(Life life, IssuedDocument paper) =>
        paper.Void ? PaperStanding.Void : Newer(life, paper) is null ? PaperStanding.Genuine : PaperStanding.Replaced;

    /// <summary>The paper of the same kind, for the same row, that stands in its place.</summary>
    public static IssuedDocument? Newer(Life life, IssuedDocument paper) =>
        life.Documents.SkipWhile(other => (other.Document, other.Number, other.Row) != (paper.Document, paper.Number, paper.Row)).Skip(1).LastOrDefault(other => !other.Void && other.Document == paper.Document && other.Row == paper.Row);
}
