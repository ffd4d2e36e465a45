using Wusheng.Store.Checking;
using Wusheng.Store.Files;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Backups;

/// <summary>Brings a backup back as a desk's data folder, after everything in it has been read and compared.</summary>
public sealed class Restore(StoreRules rules, Func<PackShelf> shelf)
{
    /// <summary>Copies the backup, replays every stream of the copy against its rows and reads every attachment; only a sound copy becomes the data folder.</summary>
    /// <param name="to">The data folder; must not exist.</param>
    /// <returns>What was examined. With faults in it nothing was brought back.</returns>
    /// <exception cref="IOException">The data folder exists, or cannot be written.</exception>
    /// <exception cref="System.Data.Common.DbException">The backup holds no database.</exception>
    public DoctorReport Bring(string from, string to, CancellationToken cancel = default)
    {
        try
        {
            return Whole.Folder(to, part =>
            {
                Backup.CopyDatabase(Path.Combine(from, Backup.DatabaseFile), Path.Combine(part, Backup.DatabaseFile));
                Backup.CopyFiles(from, part, cancel);
                var report = Examined(part, cancel);
                return report.Faults.IsEmpty ? report : throw new UnsoundException(report);
            });
        }
        catch (UnsoundException unsound)
        {
            return unsound.Report;
        }
    }

    private DoctorReport Examined(string folder, CancellationToken cancel)
    {
        using var database = Database.Sqlite(Path.Combine(folder, Backup.DatabaseFile), pooled: false);
        var report = new Doctor(database, rules, shelf()).Examine(cancel);
        return report with { Faults = [.. report.Faults, .. Files(database, new FileShelf(Path.Combine(folder, "files")), cancel)] };
    }

    private static ImmutableArray<Fault> Files(Database database, FileShelf files, CancellationToken cancel)
    {
        using var db = database.OpenDb();
        return
        [
            .. db.Files.Select(file => file.Hash).AsEnumerable().Where(hash => !files.IsWholeAsync(hash, cancel).GetAwaiter().GetResult())
                .Select(hash => new Fault("file", null, $"Attachment {hash} is missing or is not what it was.")),
        ];
    }

    /// <summary>Undoes the copy and carries the report out of it.</summary>
    private sealed class UnsoundException(DoctorReport report) : Exception
    {
        internal DoctorReport Report { get; } = report;
    }
}
