using Wusheng.Packs.Source;

namespace Wusheng.Cli.Packs;

/// <summary>The folder of packs that ship with the product: beside the program, or above it in the repository.</summary>
internal static class ShippedPacks
{
    public static PackSearch Search { get; } = new(Folder());

    /// <summary>Every shipped pack's folder.</summary>
    public static IEnumerable<string> Folders => Folder() is { } packs
        ? Directory.EnumerateDirectories(packs).Where(folder => File.Exists(Path.Combine(folder, "pack.yaml"))).Order(StringComparer.Ordinal)
        : [];

    /// <summary>The folder of the shipped pack of that name, or null.</summary>
    public static string? Folder(string name) => Folder() is { } packs && File.Exists(Path.Combine(packs, name, "pack.yaml")) ? Path.Combine(packs, name) : null;

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var packs = Path.Combine(at.FullName, "packs");
            if (File.Exists(Path.Combine(packs, "core", "pack.yaml")))
            {
                return packs;
            }
        }

        return null;
    }
}
