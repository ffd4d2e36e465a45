using Microsoft.Data.Sqlite;

namespace Wusheng.Store.Backups;

/// <summary>What a backup holds.</summary>
public sealed record Saved(long DatabaseBytes, int Files);

/// <summary>
/// Copies everything a SQLite desk keeps while it runs: the database as of one moment by its own online backup, then attachments and
/// keys. Attachments are never changed, and are there before the database speaks of them, so the copy misses none.
/// </summary>
public static class Backup
{
    internal const string DatabaseFile = "wusheng.db";
    private static readonly string[] Folders = ["files", "keys"];
    private static readonly string[] Passing = ["arriving"];

    /// <param name="from">The desk's data folder.</param>
    /// <param name="to">Must not exist; it appears only when everything is in it and durable.</param>
    /// <exception cref="IOException">The target exists, or cannot be written; nothing of it is left.</exception>
    /// <exception cref="System.Data.Common.DbException">The database cannot be read.</exception>
    public static Saved Make(string from, string to, CancellationToken cancel = default) => Whole.Folder(to, part =>
    {
        var database = Path.Combine(part, DatabaseFile);
        CopyDatabase(Path.Combine(from, DatabaseFile), database);
        return new Saved(new FileInfo(database).Length, CopyFiles(from, part, cancel));
    });

    /// <returns>How many files were copied.</returns>
    internal static int CopyFiles(string from, string to, CancellationToken cancel) =>
        Folders.Where(name => Directory.Exists(Path.Combine(from, name))).Sum(name => CopyFolder(Path.Combine(from, name), Path.Combine(to, name), cancel));

    internal static void CopyDatabase(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Mode=ReadWrite;Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    private static int CopyFolder(string from, string to, CancellationToken cancel)
    {
        Directory.CreateDirectory(to);
        var files = 0;
        foreach (var file in Directory.EnumerateFiles(from))
        {
            cancel.ThrowIfCancellationRequested();
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
            files++;
        }

        return files + Directory.EnumerateDirectories(from).Where(folder => !Passing.Contains(Path.GetFileName(folder)))
            .Sum(folder => CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)), cancel));
    }
}
