using System.Data.Common;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wusheng.Crash.Tests;

/// <summary>A database that goes away and comes back: clear refusals meanwhile, then everything goes on without a hand.</summary>
public sealed class AwayTests
{
    [Fact]
    public async Task The_store_refuses_while_the_server_is_away_and_goes_on_when_it_is_back()
    {
        Assert.SkipWhen(OwnPostgres.Missing is not null, OwnPostgres.Missing ?? "");
        using var place = new Place(Place.Postgres);
        await place.FurnishAsync();
        using var database = place.Open();
        using var lives = Place.Lives(database);
        var acts = new Acts(lives);
        await acts.OpenAsync();

        place.Server!.Stop();
        await Assert.ThrowsAnyAsync<DbException>(acts.OpenAsync);
        place.Server.Start();
        await acts.OpenAsync();

        Assert.Empty(Place.Examined(database).Faults);
        using var db = database.OpenDb();
        Assert.Equal(acts.Answered.Order(), db.Lives.Select(life => life.Id).ToList().Order());
    }

    [Fact]
    public async Task The_desk_says_that_its_database_is_away_and_goes_on_when_it_is_back()
    {
        Assert.SkipWhen(OwnPostgres.Missing is not null, OwnPostgres.Missing ?? "");
        using var place = new Place(Place.Postgres);
        await place.FurnishAsync();
        using var desk = new DeskProcess(place);
        await desk.StartAsync();
        var callers = new Callers(desk.Client);

        place.Server!.Stop();
        using var refused = await callers.TryAsync(1);
        place.Server.Start();
        using var stop = new CancellationTokenSource();
        var work = callers.WorkAsync(1, stop.Token);
        await stop.CancelAsync();
        await work;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused!.StatusCode);
        Assert.Equal("database-away", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        Assert.Single(callers.Answered);
    }
}
