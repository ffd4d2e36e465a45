namespace Wusheng.Web.Features.Manuals;

/// <summary>One version of a manual page as it was published.</summary>
internal sealed record ManualVersion(Page Page, Pack Pack, DateTimeOffset Since)
{
    /// <summary>The page's own version, or the pack's where the page has none.</summary>
    public string Name => Page.Version ?? Pack.Version.Semantic;

    /// <summary>What the items' conditions speak of, in the words of the case whose rows the page fills.</summary>
    public string Words(string name) =>
        Pack.Cases.FirstOrDefault(type => type.Rows.Any(rows => rows.From?.Page == Page.Id)) is { } type ? PackWords.Of(Pack, type.Id)!.Any(name) : name;
}

/// <summary>Reads a manual page with every version of it that was ever in force: old ones are kept (DOC-15).</summary>
internal sealed class ManualReading(CallerSight sight, WushengDb db)
{
    private const int Most = 24;

    /// <summary>The newest first; empty when no published standard has such a page.</summary>
    public async Task<ImmutableArray<ManualVersion>> VersionsAsync(string pack, string page, CancellationToken cancel)
    {
        var lines = (await db.PackVersionsAsync(cancel)).Where(line => line.PackId == pack).DistinctBy(line => line.Hash).Take(Most).ToList();
        var published = sight.Ask((world, _) => lines.Select(line => (Pack: world.Pack(new PackVersion(line.PackId, line.Semantic, line.Hash)), line.At)).ToList());
        var versions = from each in published
                       where each.Pack?.Pages[page] is not null
                       let found = each.Pack.Pages[page]!
                       group new ManualVersion(found, each.Pack, each.At) by (found.Version, found.Markdown) into same
                       select same.Last();
        return [.. versions.OrderByDescending(version => version.Since)];
    }
}
