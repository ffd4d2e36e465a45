using Wusheng.Store.House;

namespace Wusheng.Web.Features.Notices;

/// <summary>
/// A page of somebody's notices, of one kind or only the unread where that is asked for. Of which kind a notice is, only what happened with
/// it tells; so older ones are looked through until the page is full, but never without end for one look.
/// </summary>
internal sealed class NoticeReading(WushengDb db, WorldReads reads)
{
    private const int PerPage = 50;
    private const int MostLookedThrough = 20;

    /// <param name="Older">The notice before which the next page begins; null when there are no older ones.</param>
    internal sealed record Sheet(List<NoticeShown> Notices, string? Older);

    public async Task<Sheet> ReadAsync(string person, string? before, bool unread, NoticeKind? kind, CancellationToken cancel)
    {
        var (found, at) = (new List<NoticeShown>(), before);
        for (var looked = 0; looked < MostLookedThrough && found.Count < PerPage; looked++)
        {
            var rows = await db.InboxAsync(person, at, PerPage, cancel);
            found.AddRange(await ShownAsync(rows, unread, kind, cancel));
            at = rows.Count < PerPage ? null : rows[^1].Id;
            if (at is null)
            {
                return Cut(found, null);
            }
        }

        return Cut(found, at);
    }

    private static Sheet Cut(List<NoticeShown> found, string? at) =>
        found.Count <= PerPage ? new Sheet(found, at) : new Sheet(found[..PerPage], found[PerPage - 1].Row.Id);

    private async Task<List<NoticeShown>> ShownAsync(List<NoticeRow> rows, bool unread, NoticeKind? kind, CancellationToken cancel)
    {
        var ids = rows.Select(notice => notice.Life).Distinct().ToList();
        var lives = await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var shown = new List<NoticeShown>();
        foreach (var row in rows.Where(row => !unread || (row.ReadAt is null && row.AcknowledgedAt is null)))
        {
            var life = lives.GetValueOrDefault(row.Life);
            var notice = new NoticeShown(row, await db.KindAsync(row.Life, row.Version, cancel), life, Words(row, life));
            if (kind is null || notice.Kind == kind)
            {
                shown.Add(notice);
            }
        }

        return shown;
    }

    private string Words(NoticeRow row, LifeRow? life) => life is null ? row.Text
        : NoticeWords.Of(reads.Ask((world, _) => world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash))), life.Type, row.Text, row.Say);
}
