namespace Wusheng.Crash.Tests;

/// <summary>Where the repository stands that is being tested.</summary>
internal static class Repository
{
    internal static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Wusheng.slnx"))
            ? folder.FullName
            : Above(folder.Parent ?? throw new InvalidOperationException("The repository is not above the tests."));
}
