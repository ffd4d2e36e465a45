namespace Wusheng.Packs.Source;

/// <summary>Where the parents of a pack are found: among its sibling folders, then among the packs that ship with the product.</summary>
/// <param name="Shipped">The folder of shipped packs, or null when there is none.</param>
public sealed record PackSearch(string? Shipped)
{
    /// <summary>Only sibling folders.</summary>
    public static PackSearch SiblingsOnly { get; } = new((string?)null);

    /// <summary>The folder of the pack of that id, seen from the folder of the pack that extends it; null when there is none.</summary>
    public string? Find(string child, string id)
    {
        var siblings = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(child)));
        return new[] { siblings, Shipped }.OfType<string>().Select(place => Path.Combine(place, id)).FirstOrDefault(HoldsPack);
    }

    /// <summary>The ids of all packs that could be named.</summary>
    public IEnumerable<string> Known(string child)
    {
        var siblings = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(child)));
        return new[] { siblings, Shipped }.OfType<string>().Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .Where(HoldsPack).Take(200).Select(folder => Path.GetFileName(folder)!).Distinct(StringComparer.Ordinal);
    }

    private static bool HoldsPack(string folder) => File.Exists(Path.Combine(folder, "pack.yaml")) || File.Exists(Path.Combine(folder, "pack.yml"));
}
