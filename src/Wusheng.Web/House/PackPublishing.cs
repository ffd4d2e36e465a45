using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>Puts sound standards in force. What is open stays on the version it was opened under.</summary>
internal sealed class PackPublishing(HouseStore house, FirstPosts posts, WushengOptions settings)
{
    /// <summary>The first start puts the standards named for it in force at the root site; without any named, every one that no other extends.</summary>
    public async Task FirstAsync(IReadOnlyList<PackReading.Sound> sound, CancellationToken cancel = default)
    {
        if ((await house.BookAsync(cancel)).Publications.Count > 0)
        {
            return;
        }

        foreach (var reading in First(sound))
        {
            await PublishAsync(reading, RootSite.Id, null, cancel);
        }
    }

    /// <summary>
    /// An edited folder takes the place of its earlier version wherever that is in force. What was in force before and has given way,
    /// by publishing a draft or by going back, does not come again by itself.
    /// </summary>
    public async Task FollowAsync(IReadOnlyList<PackReading.Sound> sound, CancellationToken cancel = default)
    {
        var book = await house.BookAsync(cancel);
        foreach (var reading in sound)
        {
            foreach (var site in Outdated(book, reading))
            {
                await PublishAsync(reading, site, null, cancel);
            }
        }
    }

    public async Task PublishAsync(PackReading.Sound reading, string site, string? by, CancellationToken cancel)
    {
        await house.PublishAsync(reading.Pack, PackArchive.ToBytes(reading.Content), site, by, cancel);
        await posts.ExtendAsync(cancel);
    }

    /// <summary>Puts a version that was published before in force again.</summary>
    public async Task<Publication> AgainAsync(Pack pack, PackRow row, string site, string by, CancellationToken cancel)
    {
        var publication = await house.PublishAsync(pack, row.Content, site, by, cancel);
        await posts.ExtendAsync(cancel);
        return publication;
    }

    private List<PackReading.Sound> First(IReadOnlyList<PackReading.Sound> sound)
    {
        var named = settings.FirstPacks?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var extended = sound.SelectMany(reading => reading.Pack.Extends).ToHashSet(StringComparer.Ordinal);
        return sound.Any(reading => named.Contains(reading.Pack.Version.Id))
            ? [.. sound.Where(reading => named.Contains(reading.Pack.Version.Id))]
            : [.. sound.Where(reading => !extended.Contains(reading.Pack.Version.Id))];
    }

    private static List<string> Outdated(HouseBook book, PackReading.Sound reading) =>
    [
        .. from site in book.Publications
           let newest = site.LastOrDefault(publication => publication.Pack.Id == reading.Pack.Version.Id)
           where newest is not null && site.All(publication => publication.Pack.Hash != reading.Pack.Version.Hash)
           select site.Key,
    ];
}
