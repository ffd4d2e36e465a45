using Microsoft.Data.Sqlite;
using Wusheng.Store;
using Wusheng.Store.Backups;
using Wusheng.Store.Checking;
using Wusheng.Store.Files;
using Wusheng.Store.Worlds;

namespace Wusheng.Crash.Tests;

/// <summary>A desk is backed up while it works; what is brought back has been replayed and compared, and what is not sound is not brought back.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    private readonly Place place = new(Place.Sqlite);
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-backup").FullName;

    private string Saved => Path.Combine(folder, "saved");

    private string Back => Path.Combine(folder, "back");

    [Fact]
    public async Task A_backup_made_under_load_comes_back_whole()
    {
        await place.FurnishAsync();
        using var database = place.Open();
        using var lives = Place.Lives(database);
        var acts = new Acts(lives);
        using var stop = new CancellationTokenSource();
        var work = acts.WorkAsync(4, stop.Token);
        await acts.OpenAsync();
        var before = acts.Answered.ToHashSet();

        Backup.Make(place.Folder, Saved);
        await stop.CancelAsync();
        await work;
        var report = new Restore(new StoreRules(), Place.Shelf).Bring(Saved, Back);

        Assert.Empty(report.Faults);
        using var back = Database.Sqlite(Path.Combine(Back, "wusheng.db"), pooled: false);
        using var db = back.OpenDb();
        Assert.Superset(before, db.Lives.Select(life => life.Id).ToHashSet());
    }

    [Fact]
    public async Task Attachments_come_with_it_and_a_missing_one_is_told()
    {
        var hash = await WithPictureAsync();
        Backup.Make(place.Folder, Saved);

        Assert.Empty(Bring().Faults);
        Assert.True(await new FileShelf(Path.Combine(Back, "files")).IsWholeAsync(hash));

        Directory.Delete(Back, recursive: true);
        File.WriteAllBytes(Directory.GetFiles(Path.Combine(Saved, "files"), hash, SearchOption.AllDirectories).Single(), [1]);
        Assert.Equal("file", Assert.Single(Bring().Faults).Kind);
        Assert.False(Directory.Exists(Back));
    }

    [Theory]
    [InlineData("UPDATE lives SET title = 'x'", "row")]
    [InlineData("UPDATE events SET body = replace(body, '锦园', '锦苑')", "chain")]
    [InlineData("DELETE FROM lives", "orphan")]
    public async Task What_was_altered_is_not_brought_back(string sql, string kind)
    {
        await place.FurnishAsync();
        using (var database = place.Open())
        {
            using var lives = Place.Lives(database);
            await new Acts(lives).OpenAsync();
        }

        Backup.Make(place.Folder, Saved);
        Alter(Path.Combine(Saved, "wusheng.db"), sql);

        Assert.Equal(kind, Assert.Single(Bring().Faults).Kind);
        Assert.Equal([Saved], Directory.GetDirectories(folder));
    }

    [Fact]
    public async Task Nothing_that_is_there_is_written_over()
    {
        await place.FurnishAsync();
        Backup.Make(place.Folder, Saved);

        Assert.Throws<IOException>(() => Backup.Make(place.Folder, Saved));
        Assert.Throws<IOException>(() => new Restore(new StoreRules(), Place.Shelf).Bring(Saved, place.Folder));
        Assert.Throws<SqliteException>(() => Backup.Make(folder, Back));
        Assert.Equal([Saved], Directory.GetDirectories(folder));
    }

    private DoctorReport Bring() => new Restore(new StoreRules(), Place.Shelf).Bring(Saved, Back);

    private async Task<string> WithPictureAsync()
    {
        using var content = new MemoryStream(Picture);
        var kept = await new FileShelf(Path.Combine(place.Folder, "files")).KeepAsync(content);
        Alter(Path.Combine(place.Folder, "wusheng.db"), $"INSERT INTO files (hash, bytes, media_type, added_at) VALUES ('{kept.File!.Hash}', {Picture.Length}, 'image/png', 0)");
        return kept.File.Hash;
    }

    private static void Alter(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var alter = new SqliteCommand(sql, connection);
        alter.ExecuteNonQuery();
    }

    public void Dispose()
    {
        place.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
