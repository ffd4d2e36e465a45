using System.Globalization;
using Wusheng.Store;
using Wusheng.Store.Outbox;

namespace Wusheng.Crash.Tests;

/// <summary>
/// The real desk killed again and again under load. Nothing answered is lost, nothing happens twice, every chain verifies, every effect
/// leaves the outbox under one key. <c>WUSHENG_CRASH_KILLS</c> asks for more kills than the everyday run's.
/// </summary>
public sealed class KillTests
{
    private const int Clients = 12;
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("WUSHENG_CRASH_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    [Theory]
    [InlineData(Place.Sqlite)]
    [InlineData(Place.Postgres)]
    public async Task Nothing_answered_is_lost_and_nothing_happens_twice(string database)
    {
        Assert.SkipWhen(database == Place.Postgres && OwnPostgres.Missing is not null, OwnPostgres.Missing ?? "");
        using var place = new Place(database);
        await using var told = await Told.StartAsync();
        await place.FurnishAsync(told.Address);

        var answered = await KilledAgainAndAgainAsync(place);

        using var store = place.Open();
        await DeliverTheRestAsync(store, told);
        Assert.Empty(Place.Examined(store).Faults);
        Once.EachIsThere(store, answered);
        EachWasToldUnderOneKey(store, told, answered.Count);
    }

    private static async Task<IReadOnlyDictionary<int, (string Id, string Number)>> KilledAgainAndAgainAsync(Place place)
    {
        using var desk = new DeskProcess(place);
        await desk.StartAsync();
        var callers = new Callers(desk.Client);
        using var stop = new CancellationTokenSource();
        var work = callers.WorkAsync(Clients, stop.Token);
        var random = new Random(11);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = callers.Answered.Count;
            await Task.Delay(random.Next(100, 500));
            while (callers.Answered.Count == before && !work.IsCompleted)
            {
                await Task.Delay(5);
            }

            desk.Kill();
            await desk.StartAsync();
        }

        await stop.CancelAsync();
        await work;
        desk.Kill();
        Assert.Equal(callers.Asked, callers.Answered.Count);
        return callers.Answered;
    }

    // What a killed desk had taken is free again after a while; here that while is over at once.
    private static async Task DeliverTheRestAsync(Database store, Told told)
    {
        using var lives = Place.Lives(store);
        var worker = new OutboxWorker(
            store, lives, new Dictionary<string, Func<Store.Rows.OutboxRow, CancellationToken, Task>> { [OutboxKinds.Hook] = (row, _) => Counted(told, row), [OutboxKinds.Notice] = (_, _) => Task.CompletedTask },
            new HeldClock(DateTimeOffset.UtcNow.AddHours(12)));
        await worker.DeliverAsync();
    }

    private static Task Counted(Told told, Store.Rows.OutboxRow row)
    {
        told.Count(row.Key);
        return Task.CompletedTask;
    }

    private static void EachWasToldUnderOneKey(Database store, Told told, int acts)
    {
        using var db = store.OpenDb();
        Assert.DoesNotContain(db.Outbox, row => row.DoneAt == null);
        var keys = db.Outbox.Where(row => row.Kind == OutboxKinds.Hook).Select(row => row.Key).ToList();
        Assert.Equal(acts, keys.Count);
        Assert.Equal(keys.Order(StringComparer.Ordinal), told.Deliveries.Keys.Order(StringComparer.Ordinal));

        // Killed between telling and noting that it has told, the desk tells that one again under the same key, and no other.
        Assert.InRange(told.Deliveries.Values.Sum() - acts, 0, Kills + 1);
    }
}
