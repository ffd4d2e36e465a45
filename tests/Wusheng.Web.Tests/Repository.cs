namespace Wusheng.Web;

/// <summary>Where the sources lie, for tests that read them.</summary>
internal static class Repository
{
    public static readonly string Root = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("Wusheng.slnx is nowhere above the tests")
        : File.Exists(Path.Combine(folder.FullName, "Wusheng.slnx")) ? folder.FullName
        : Above(folder.Parent);
}
