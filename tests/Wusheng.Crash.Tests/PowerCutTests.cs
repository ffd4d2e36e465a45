using Microsoft.Data.Sqlite;
using Wusheng.Store;

namespace Wusheng.Crash.Tests;

/// <summary>What lies on the disk of a SQLite desk at any moment opens sound: whole, or with the end of its log torn off.</summary>
public sealed class PowerCutTests
{
    private const int Images = 12;

    [Fact]
    public async Task An_image_of_any_moment_opens_sound_and_holds_all_that_was_answered()
    {
        using var place = new Place(Place.Sqlite);
        await place.FurnishAsync();
        using var database = place.Open();
        using var lives = Place.Lives(database);
        var acts = new Acts(lives);
        await acts.OpenAsync();
        using var stop = new CancellationTokenSource();
        var work = acts.WorkAsync(8, stop.Token);
        var random = new Random(5);
        var images = new List<(string Folder, string[] Answered, bool Torn)>();
        for (var image = 0; image < Images; image++)
        {
            await Task.Delay(random.Next(20, 120));
            images.Add(Image(place.Folder, acts, torn: image % 2 == 1, random));
        }

        await stop.CancelAsync();
        await work;
        Assert.NotEmpty(images[0].Answered);
        Assert.All(images, image => Sound(image.Folder, image.Torn ? [] : image.Answered));
    }

    private static (string, string[], bool) Image(string folder, Acts acts, bool torn, Random random)
    {
        var to = Directory.CreateTempSubdirectory("wusheng-image").FullName;
        var answered = acts.Answered.ToArray();

        // A power cut takes database and log as they are in one instant. Copied one after the other they are that only as long as the
        // log is not begun anew in between, and it is not while somebody reads from it.
        using var reading = new SqliteConnection($"Data Source={Path.Combine(folder, "wusheng.db")};Pooling=False");
        reading.Open();
        using var read = reading.BeginTransaction(deferred: true);
        using var first = new SqliteCommand("SELECT count(*) FROM lives", reading, read);
        first.ExecuteScalar();
        File.Copy(Path.Combine(folder, "wusheng.db"), Path.Combine(to, "wusheng.db"));
        File.Copy(Path.Combine(folder, "wusheng.db-wal"), Path.Combine(to, "wusheng.db-wal"));
        if (torn)
        {
            using var log = File.OpenWrite(Path.Combine(to, "wusheng.db-wal"));
            log.SetLength(log.Length - random.NextInt64(log.Length / 4));
        }

        return (to, answered, torn);
    }

    private static void Sound(string folder, string[] answered)
    {
        using (var database = Database.Sqlite(Path.Combine(folder, "wusheng.db"), pooled: false))
        {
            Assert.Empty(Place.Examined(database).Faults);
            using var db = database.OpenDb();
            Assert.Superset(answered.ToHashSet(), db.Lives.Select(life => life.Id).ToHashSet());
        }

        Directory.Delete(folder, recursive: true);
    }
}
