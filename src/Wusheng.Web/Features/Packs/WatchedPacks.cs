using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Web.Features.Packs;

/// <summary>The standards this desk works by, read from the folder of packs and read again when a file of it changes.</summary>
internal sealed class WatchedPacks(WushengOptions settings)
{
    private readonly string folder = settings.PackFolder();
    private readonly Lock reading = new();
    private ImmutableSortedDictionary<string, WatchedPack> packs = ImmutableSortedDictionary<string, WatchedPack>.Empty;
    private string read = "";

    public IEnumerable<WatchedPack> All => packs.Values;

    /// <summary>The last good reading of each.</summary>
    public IReadOnlyList<PackReading.Sound> Sound => [.. packs.Values.Select(pack => pack.Good).OfType<PackReading.Sound>()];

    public WatchedPack? this[string id] => packs.GetValueOrDefault(id);

    /// <summary>The pack in force under that id.</summary>
    public Pack? InForce(string id) => this[id]?.InForce;

    /// <summary>Reads every pack again if any file has changed since the last time; says whether it did.</summary>
    public bool Refresh()
    {
        lock (reading)
        {
            var now = Stamp();
            if (now == read)
            {
                return false;
            }

            var parents = new CompiledParents();
            packs = PackFolders().AsParallel().Select(path => Read(path, parents)).ToImmutableSortedDictionary(pack => pack.Folder, pack => pack, StringComparer.Ordinal);
            read = now;
            return true;
        }
    }

    private WatchedPack Read(string path, CompiledParents parents)
    {
        var name = Path.GetFileName(path);
        return (this[name] ?? new WatchedPack(name, null, [])).After(PackFolder.Read(path, new PackSearch(folder), known: parents));
    }

    private string[] PackFolders() => Directory.Exists(folder)
        ? [.. Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "pack.yaml")))]
        : [];

    private string Stamp() => string.Join('\n',
        from path in PackFolders()
        from file in new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories)
        orderby file.FullName
        select $"{file.FullName}|{file.LastWriteTimeUtc.Ticks}|{file.Length}");
}
