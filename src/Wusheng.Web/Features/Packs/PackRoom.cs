using System.Collections.Concurrent;

using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store.House;

namespace Wusheng.Web.Features.Packs;

/// <summary>Published versions and drafts of standards, read by the compiler.</summary>
internal sealed class PackRoom(WushengDb db, LifeStore lives, TimeProvider clock)
{
    private const int MostKept = 24;
    private static readonly ConcurrentDictionary<string, PackReading> Read = new(StringComparer.Ordinal);

    public Task<PackRow?> VersionAsync(string pack, string hash, CancellationToken cancel) =>
        db.Packs.AsNoTracking().FirstOrDefaultAsync(row => row.PackId == pack && row.Hash == hash, cancel);

    public static PackContent? ContentOf(PackRow row) => PackArchive.FromBytes(row.Content);

    /// <summary>What the compiler says; the same content is read once.</summary>
    public static PackReading Compile(PackContent content)
    {
        if (Read.Count > MostKept)
        {
            Read.Clear();
        }

        return Read.GetOrAdd($"{content.Folder}/{content.Hash}", _ => PackCompiler.Compile(content));
    }

    /// <summary>Everybody's drafts of a standard, the newest first.</summary>
    public async Task<List<KeptDraft>> DraftsAsync(string pack, CancellationToken cancel)
    {
        var form = PackDraftStore.FormOf(pack);
        var rows = await db.Drafts.AsNoTracking().Where(row => row.Form == form).OrderByDescending(row => row.At).ToListAsync(cancel);
        return [.. from row in rows let draft = PackDraft.Read(row.Body) where draft is not null select new KeptDraft(row.Person, row.At, draft)];
    }

    public async Task<KeptDraft?> DraftAsync(string pack, string person, CancellationToken cancel) =>
        (await DraftsAsync(pack, cancel)).FirstOrDefault(draft => draft.Person == person);

    public Task SaveAsync(string pack, string person, PackDraft draft, CancellationToken cancel) => lives.SavePackDraftAsync(person, pack, draft.Write(), clock.GetUtcNow(), cancel);

    public Task DropAsync(string pack, string person, CancellationToken cancel) => lives.RemovePackDraftAsync(person, pack, cancel);

    /// <summary>The draft's content; null when the version it stands on is gone.</summary>
    public async Task<PackContent?> ContentAsync(string pack, PackDraft draft, CancellationToken cancel) =>
        await VersionAsync(pack, draft.Base, cancel) is { } row && ContentOf(row) is { } content ? draft.Onto(content) : null;
}

/// <summary>A draft as it was last saved.</summary>
internal sealed record KeptDraft(string Person, DateTimeOffset At, PackDraft Draft);
