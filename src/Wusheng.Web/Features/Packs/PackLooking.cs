using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Web.Features.Packs;

/// <summary>Reads a standard for its page.</summary>
internal sealed class PackLooking(WushengDb db, PackRoom room, CallerSight sight, WatchedPacks folders)
{
    public const string Draft = "draft";

    /// <param name="look">A hash, or "draft"; null for what is in force, or the newest.</param>
    /// <param name="with">Hash of the version to compare with; null for the one in force.</param>
    /// <returns>Null when no version of it was ever published.</returns>
    public async Task<PackShown?> ReadAsync(string id, string? look, string? with, Caller caller, CancellationToken cancel)
    {
        var versions = await VersionsAsync(id, cancel);
        if (versions.IsEmpty)
        {
            return null;
        }

        var (house, mine) = sight.Ask((_, book) => (book, Administrators.Of(book, caller.Person)));
        var drafts = mine.IsEmpty ? [] : await room.DraftsAsync(id, cancel);
        var draft = drafts.FirstOrDefault(each => each.Person == caller.Person);
        var inForce = versions.FirstOrDefault(version => version.IsInForce) ?? versions[0];
        var looked = look == Draft && draft is not null ? await StandingAsync(id, draft.Draft, cancel) : null;
        var shown = versions.FirstOrDefault(version => version.Row.Hash == look) ?? inForce;
        looked ??= StandingOf(shown.Row);
        var other = versions.FirstOrDefault(version => version.Row.Hash == with) ?? (looked.Hash == inForce.Row.Hash ? Before(versions, shown) : inForce);
        return new PackShown(id, house, mine, versions)
        {
            Looked = looked,
            Base = other is null ? null : StandingOf(other.Row),
            Draft = draft,
            Others = [.. drafts.Where(each => each.Person != caller.Person)],
        };
    }

    /// <summary>The pack a clause is to be read in: the draft, the version asked for, what is in force where the reader works, or the folder's.</summary>
    public async Task<Pack?> PackAsync(string id, string? look, Caller caller, CancellationToken cancel)
    {
        if (look == Draft)
        {
            return await room.DraftAsync(id, caller.Person, cancel) is { } draft ? (await StandingAsync(id, draft.Draft, cancel))?.Pack : null;
        }

        return look is not null && await room.VersionAsync(id, look, cancel) is { } row ? StandingOf(row).Pack : sight.PackInForce(id, caller) ?? folders.InForce(id);
    }

    private static VersionShown? Before(ImmutableArray<VersionShown> versions, VersionShown shown) =>
        versions.SkipWhile(version => version != shown).Skip(1).FirstOrDefault();

    private async Task<Standing?> StandingAsync(string id, PackDraft draft, CancellationToken cancel) =>
        await room.ContentAsync(id, draft, cancel) is { } content ? Of(null, content, PackRoom.Compile(content)) : null;

    private Standing StandingOf(PackRow row)
    {
        var content = PackRoom.ContentOf(row)!;
        var reading = PackRoom.Compile(content);
        return new Standing(row.Hash, row.Semantic, content, reading, sight.Ask((world, _) => world.Pack(new PackVersion(row.PackId, row.Semantic, row.Hash))));
    }

    private static Standing Of(string? hash, PackContent content, PackReading reading)
    {
        var pack = (reading as PackReading.Sound)?.Pack ?? PackCompiler.Recall(content);
        return new Standing(hash, pack?.Version.Semantic ?? "", content, reading, pack);
    }

    private async Task<ImmutableArray<VersionShown>> VersionsAsync(string id, CancellationToken cancel)
    {
        var rows = await db.Packs.AsNoTracking().Where(row => row.PackId == id).ToListAsync(cancel);
        var running = await db.Lives.OpenOfAnyKind().Where(row => row.PackId == id).GroupBy(row => row.PackHash)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancel);
        return sight.Ask((_, house) => rows.Select(row => Of(row, house, running.GetValueOrDefault(row.Hash)))
            .OrderByDescending(version => version.Published.LastOrDefault()?.Id ?? "", StringComparer.Ordinal).ToImmutableArray());
    }

    private static VersionShown Of(PackRow row, HouseBook house, int running)
    {
        ImmutableArray<Publication> published = [.. house.Publications.SelectMany(site => site).Where(each => each.Pack.Hash == row.Hash).OrderBy(each => each.Id, StringComparer.Ordinal)];
        var sites = house.Publications.Where(site => site.LastOrDefault(each => each.Pack.Id == row.PackId)?.Pack.Hash == row.Hash)
            .Select(site => house.Sites.GetValueOrDefault(site.Key)?.Title ?? site.Key);
        return new VersionShown(row, published, [.. sites], running);
    }
}
