using System.Data.Common;
using Wusheng.Store;

namespace Wusheng.Crash.Tests;

/// <summary>A disk that is full, or may not be written, refuses clearly; when it can be written again the desk goes on without a hand.</summary>
public sealed class DiskTests
{
    [Fact]
    public async Task A_full_disk_refuses_and_loses_nothing_and_then_goes_on()
    {
        Assert.SkipWhen(SmallDisk.Missing is not null, SmallDisk.Missing ?? "");
        using var place = new Place(Place.Sqlite);
        await place.FurnishAsync();
        using var disk = new SmallDisk(12);
        var ballast = Path.Combine(disk.Folder, "ballast");
        File.WriteAllBytes(ballast, new byte[6 << 20]);
        using var database = On(disk, place);
        using var lives = Place.Lives(database);
        var acts = new Acts(lives);

        await Assert.ThrowsAnyAsync<DbException>(async () =>
        {
            while (true)
            {
                await acts.OpenAsync();
            }
        });
        File.Delete(ballast);
        var before = acts.Answered.Count;
        await acts.OpenAsync();

        Assert.True(before > 0);
        Sound(database, acts);
    }

    [Fact]
    public async Task A_disk_that_may_only_be_read_refuses_and_then_goes_on()
    {
        Assert.SkipWhen(SmallDisk.Missing is not null, SmallDisk.Missing ?? "");
        using var place = new Place(Place.Sqlite);
        await place.FurnishAsync();
        using var disk = new SmallDisk(32);
        using var database = On(disk, place);
        disk.ReadOnly(true);
        using var lives = Place.Lives(database);
        var acts = new Acts(lives);

        await Assert.ThrowsAnyAsync<DbException>(acts.OpenAsync);
        disk.ReadOnly(false);
        await acts.OpenAsync();

        Sound(database, acts);
    }

    private static Database On(SmallDisk disk, Place place)
    {
        var file = Path.Combine(disk.Folder, "wusheng.db");
        File.Copy(Path.Combine(place.Folder, "wusheng.db"), file);
        return Database.Sqlite(file, pooled: false);
    }

    private static void Sound(Database database, Acts acts)
    {
        Assert.Empty(Place.Examined(database).Faults);
        using var db = database.OpenDb();
        Assert.Equal(acts.Answered.Order(), db.Lives.Select(life => life.Id).ToList().Order());
    }
}
