namespace Wusheng.Bench;

/// <summary>The repository this program was built in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder) => folder is null ? throw new InvalidOperationException("The repository is not above this program.")
        : File.Exists(Path.Combine(folder.FullName, "Wusheng.slnx")) ? folder.FullName
        : Above(folder.Parent);
}
