namespace Wusheng;

/// <summary>Where the repository stands whose programs these are.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("Wusheng.slnx is nowhere above this program.")
        : File.Exists(Path.Combine(folder.FullName, "Wusheng.slnx")) ? folder.FullName
        : Above(folder.Parent);
}
