using Wusheng.Core.Lives;
using Wusheng.Store.Live;
using Wusheng.Store.Writing;

namespace Wusheng.Crash.Tests;

/// <summary>A clock set back or far ahead: no life goes back in time, nothing is broken twice, every chain verifies.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData(Place.Sqlite)]
    [InlineData(Place.Postgres)]
    public async Task A_clock_that_is_set_leaves_every_stream_in_order(string database)
    {
        Assert.SkipWhen(database == Place.Postgres && OwnPostgres.Missing is not null, OwnPostgres.Missing ?? "");
        using var place = new Place(database);
        await place.FurnishAsync();
        var clock = new HeldClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        using var store = place.Open();
        using var lives = Place.Lives(store, clock);
        var life = await new Acts(lives).OpenAsync();
        var watch = new DueWatch(store, lives, clock);

        foreach (var hours in (int[])[-1, +2, -2, +26, -24])
        {
            clock.Now = clock.Now.AddHours(hours);
            await watch.PassAsync();
            Assert.IsType<Decision.Happened>(await lives.ActAsync(new AddNote(life.Id, 0, $"{hours}"), Place.Agent, ActContext.None));
        }

        using var db = store.OpenDb();
        var events = db.Events.Where(row => row.Life == life.Id.Text).OrderBy(row => row.Version).AsEnumerable().SelectMany(row => row.Events()).ToList();
        Assert.Equal(events.Select(happened => happened.At).Order(), events.Select(happened => happened.At));
        var breaches = events.Select(happened => happened.Event).OfType<ClockBreached>().ToList();
        Assert.NotEmpty(breaches);
        Assert.Equal(breaches.Distinct(), breaches);
        Assert.Empty(Place.Examined(store).Faults);
    }
}
