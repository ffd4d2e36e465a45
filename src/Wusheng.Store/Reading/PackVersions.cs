namespace Wusheng.Store.Reading;

/// <summary>One publication of a pack.</summary>
public sealed record PackVersionLine(string PackId, string Semantic, string Hash, string Title, string Site, DateTimeOffset At, string? By);

/// <summary>Publications, newest first.</summary>
public static class PackVersions
{
    public static Task<List<PackVersionLine>> PackVersionsAsync(this WushengDb db, CancellationToken cancel = default) =>
        (from publication in db.Publications.AsNoTracking()
         join pack in db.Packs on publication.Hash equals pack.Hash
         orderby publication.Id descending
         select new PackVersionLine(pack.PackId, pack.Semantic, pack.Hash, pack.Title, publication.Site, publication.At, publication.By)).Take(500).ToListAsync(cancel);
}
