using System.Diagnostics;
using Wusheng.Store;

namespace Wusheng.Crash.Tests;

/// <summary>Several nodes over one PostgreSQL and one folder: they tell each other, share the work, and may come and go.</summary>
public sealed class NodesTests
{
    private const int Overdue = 40;

    // A message a dead node had taken is tried again after two minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task What_one_node_writes_the_listener_at_the_other_hears()
    {
        using var place = await FurnishedAsync(Place.Postgres);
        using var one = new DeskProcess(place);
        using var other = new DeskProcess(place);
        await Task.WhenAll(one.StartAsync(), other.StartAsync());
        using var answer = await other.Client.GetAsync(new Uri("/live", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var live = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("event: beat", await live.ReadLineAsync());

        using var opened = await new Callers(one.Client).TryAsync(1);

        Assert.True(opened!.IsSuccessStatusCode);
        string? line;
        do
        {
            line = await live.ReadLineAsync().WaitAsync(Patience);
            Assert.NotNull(line);
        }
        while (line != "event: changed");
    }

    [Fact]
    public async Task Nodes_are_renewed_one_after_another_and_no_request_fails()
    {
        Assert.SkipWhen(FrontDoor.Missing is not null, FrontDoor.Missing ?? "");
        using var place = await FurnishedAsync(Place.Postgres);
        using var one = new DeskProcess(place, ("Wusheng__DrainSeconds", "3"));
        using var other = new DeskProcess(place, ("Wusheng__DrainSeconds", "3"));
        await Task.WhenAll(one.StartAsync(), other.StartAsync());
        using var door = await FrontDoor.OpenAsync(one, other);
        var callers = new Callers(door.Client);
        using var stop = new CancellationTokenSource();
        var work = callers.WorkAsync(6, stop.Token);

        foreach (var node in new[] { one, other })
        {
            await node.StopAsync();
            await node.StartAsync();
            await door.LeadsToAsync(node);
        }

        await stop.CancelAsync();
        await work;
        Assert.Empty(callers.Again);
        using var store = place.Open();
        Once.EachIsThere(store, callers.Answered);
    }

    [Fact]
    public async Task Each_clock_runs_out_once_and_each_message_leaves_once_though_a_node_dies_over_it()
    {
        await using var told = await Told.StartAsync();
        using var place = await FurnishedAsync(Place.Postgres, told.Address);
        await LongAgoAsync(place);
        using var one = new DeskProcess(place);
        using var other = new DeskProcess(place);
        await Task.WhenAll(one.StartAsync(), other.StartAsync());

        one.Kill();

        using var store = place.Open();
        await SettledAsync(store);
        other.Kill();
        using var db = store.OpenDb();
        var breaches = db.Events.ToList().SelectMany(row => row.Events().Select(each => (row.Life, each.Event))).Where(each => each.Event is Core.Lives.ClockBreached).ToList();
        Assert.True(breaches.Count >= Overdue, $"{breaches.Count} breaches");
        Assert.Equal(breaches.Count, breaches.Distinct().Count());
        Assert.Equal(Overdue, told.Deliveries.Count);
        Assert.InRange(told.Deliveries.Values.Sum(), Overdue, Overdue + 1);
        Assert.Empty(Place.Examined(store).Faults);
    }

    [Fact]
    public async Task The_standby_takes_over_and_nothing_answered_is_lost()
    {
        using var place = await FurnishedAsync(Place.PostgresPair);
        using var desk = new DeskProcess(place);
        await desk.StartAsync();
        var callers = new Callers(desk.Client);
        using var stop = new CancellationTokenSource();
        var work = callers.WorkAsync(6, stop.Token);
        await SteadyAsync(callers);

        place.Server!.FailOver();

        await SteadyAsync(callers);
        await stop.CancelAsync();
        await work;
        desk.Kill();
        using var store = place.Open();
        Once.EachIsThere(store, callers.Answered);
        Assert.Empty(Place.Examined(store).Faults);
    }

    private static async Task<Place> FurnishedAsync(string database, string? hook = null)
    {
        Assert.SkipWhen(OwnPostgres.Missing is not null, OwnPostgres.Missing ?? "");
        var place = new Place(database);
        await place.FurnishAsync(hook);
        return place;
    }

    /// <summary>Cases opened three hours ago that nobody has touched since: their clocks have run out before any node came up.</summary>
    private static async Task LongAgoAsync(Place place)
    {
        using var store = place.Open();
        using var lives = Place.Lives(store, new HeldClock(DateTimeOffset.UtcNow.AddHours(-3)));
        var acts = new Acts(lives);
        for (var each = 0; each < Overdue; each++)
        {
            await acts.OpenAsync();
        }
    }

    private static async Task SteadyAsync(Callers callers)
    {
        var enough = callers.Answered.Count + 20;
        for (var waited = Stopwatch.StartNew(); callers.Answered.Count < enough; await Task.Delay(20))
        {
            Assert.True(waited.Elapsed < Patience, "No requests are answered any more.");
        }
    }

    /// <summary>Nothing that is due still waits, neither a clock nor a message.</summary>
    private static async Task SettledAsync(Database store)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            using var db = store.OpenDb();
            var now = DateTimeOffset.UtcNow;
            if (!db.Clocks.Any(clock => clock.State == (int)Core.Lives.ClockState.Running && clock.DueAt < now) && !db.Outbox.Any(row => row.DoneAt == null))
            {
                return;
            }

            Assert.True(waited.Elapsed < Patience, "What is due is not done.");
        }
    }
}
