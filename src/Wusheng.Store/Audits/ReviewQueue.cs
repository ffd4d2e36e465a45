using Wusheng.Store.Reading;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Audits;

/// <summary>Which contacts wait for a reviewer, and whose findings are whose.</summary>
public static class ReviewQueue
{
    /// <summary>Contacts with findings nobody has judged or objections nobody has answered: the gravest first, then the newest.</summary>
    public static Task<List<AuditRow>> ToReviewAsync(this WushengDb db, Viewer viewer, int count, CancellationToken cancel = default) =>
        Seen(db, viewer).Where(row => (row.Pending > 0 || row.Appeals > 0) && row.Agent != viewer.Person)
            .OrderByDescending(row => row.Appeals > 0).ThenByDescending(row => row.Worst).ThenByDescending(row => row.At).Take(count).ToListAsync(cancel);

    /// <summary>One's own contacts in which something was found, the newest first.</summary>
    public static Task<List<AuditRow>> OfAgentAsync(this WushengDb db, string person, int count, CancellationToken cancel = default) =>
        db.Audits.AsNoTracking().Where(row => row.Agent == person && row.Worst > 0).OrderByDescending(row => row.At).Take(count).ToListAsync(cancel);

    /// <summary>Contacts over whose events have gone on since they were heard, or that were never heard.</summary>
    /// <param name="since">Contacts begun before are passed over; null: none is.</param>
    public static Task<List<string>> UnheardAsync(this WushengDb db, DateTimeOffset? since, int count, CancellationToken cancel = default) =>
        (from life in since is { } first ? db.Lives.AsNoTracking().Where(row => row.OpenedAt >= first.ToUniversalTime()) : db.Lives.AsNoTracking()
         join audit in db.Audits on life.Id equals audit.Life into heard
         from audit in heard.DefaultIfEmpty()
         where life.Kind == (int)Core.Packs.LifeKind.Contact && life.Ended && (audit == null || audit.Version < life.Version)
         orderby life.Id descending
         select life.Id).Take(count).ToListAsync(cancel);

    // As the events of one act are written: docs/decisions/one-row-an-act.md.
    private const string AmongSeveral = "\"kind\":\"note";

    /// <summary>Cases on which a note was written or withdrawn since a moment that nobody has heard.</summary>
    public static Task<List<string>> UnheardNotesAsync(this WushengDb db, DateTimeOffset since, int count, CancellationToken cancel = default)
    {
        var first = since.ToUniversalTime();
        return (from noted in db.Events.AsNoTracking()
                where noted.At >= first && (noted.Kind == "note" || noted.Kind == "note-withdraw" || (noted.Kind == Events.Several.Kind && noted.Body.Contains(AmongSeveral)))
                join life in db.Lives on noted.Life equals life.Id
                where life.Kind != (int)Core.Packs.LifeKind.Contact && !db.Audits.Any(audit => audit.Life == noted.Life && audit.Version >= noted.Version)
                select noted.Life).Distinct().Take(count).ToListAsync(cancel);
    }

    /// <summary>Audits of contacts at sites the viewer reaches and of a kind they may see.</summary>
    public static IQueryable<AuditRow> Seen(WushengDb db, Viewer viewer)
    {
        var seen = db.Lives.SeenBy(viewer);
        return db.Audits.AsNoTracking().Where(row => seen.Any(life => life.Id == row.Life));
    }

    /// <summary>Findings of contacts the viewer may see, of contacts over in a span of time.</summary>
    public static IQueryable<FindingRow> Findings(WushengDb db, Viewer viewer, DateTimeOffset from, DateTimeOffset to)
    {
        var seen = db.Lives.SeenBy(viewer);
        var (first, last) = (from.ToUniversalTime(), to.ToUniversalTime());
        return db.Findings.AsNoTracking().Where(row => row.At >= first && row.At < last && seen.Any(life => life.Id == row.Life));
    }
}
