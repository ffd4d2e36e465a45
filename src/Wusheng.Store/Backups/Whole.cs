namespace Wusheng.Store.Backups;

/// <summary>A folder that is there with everything in it, or not at all.</summary>
internal static class Whole
{
    /// <exception cref="IOException">The folder exists already, or cannot be written.</exception>
    internal static T Folder<T>(string path, Func<string, T> fill)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            throw new IOException($"{folder} is there already.");
        }

        var part = $"{folder}.{Path.GetRandomFileName()}";
        Directory.CreateDirectory(part);
        try
        {
            var made = fill(part);
            MakeDurable(part);
            Directory.Move(part, folder);
            return made;
        }
        catch
        {
            Directory.Delete(part, recursive: true);
            throw;
        }
    }

    private static void MakeDurable(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var open = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(open);
        }
    }
}
