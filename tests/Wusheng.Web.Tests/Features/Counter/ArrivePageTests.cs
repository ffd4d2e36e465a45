namespace Wusheng.Web.Features.Counter;

/// <summary>The visitor's page without an account: one browser, one number, nothing of anybody else's.</summary>
[Collection(SharedDesk.Name)]
public sealed class ArrivePageTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_number_is_taken_once_and_tells_how_many_are_before()
    {
        await desk.VisitorAsync("west", "章女士");
        desk.Clock.Now = desk.Clock.Now.AddSeconds(1);
        var before = Waiting("west");
        var phone = desk.CreateClient();

        var page = await TextAsync(await TakeAsync(phone, "west"));

        Assert.Contains($"前面还有 {before} 位", page, StringComparison.Ordinal);
        await TakeAsync(phone, "west");
        Assert.Equal(before + 1, Waiting("west"));
    }

    [Fact]
    public async Task Who_is_called_reads_it_there_and_where_to_go()
    {
        var (phone, visit) = await AloneAsync("arrive-called");

        await desk.TakenAsync(visit, "boss");

        var page = await phone.PageAsync("/arrive/arrive-called");
        Assert.Contains("轮到您了，请到前台找总管", page, StringComparison.Ordinal);
        await desk.ActedAsync(new Report(visit.Id, "left", Core.Values.Given.Nothing), null);
        Assert.Contains("已结束", await phone.PageAsync("/arrive/arrive-called"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_given_up_leaves_the_line()
    {
        var phone = desk.CreateClient();
        await TakeAsync(phone, "west");
        var before = Waiting("west");

        await phone.FormAsync("/arrive/west", "arrive", ("act", "leave"));

        Assert.Equal(before - 1, Waiting("west"));
        Assert.Contains("已结束", await phone.PageAsync("/arrive/west"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_others_is_shown_nor_heard()
    {
        var named = await desk.VisitorAsync("east", "不该看见的人");
        var phone = desk.CreateClient();
        var strange = desk.CreateClient();
        var page = await TextAsync(await TakeAsync(phone, "east"));

        Assert.DoesNotContain("不该看见的人", page, StringComparison.Ordinal);
        Assert.DoesNotContain(named.Number, page, StringComparison.Ordinal);
        Assert.DoesNotContain("前面还有", await strange.PageAsync("/arrive/east"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await strange.GetAsync("/arrive/east/live")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync("/arrive/west/live")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await strange.GetAsync("/arrive/nowhere")).StatusCode);
    }

    [Fact]
    public async Task What_the_page_did_not_ask_is_not_taken()
    {
        var (_, visit) = await AloneAsync("arrive-asked", ("f.outcome", "solved"), ("f.moveUpReason", "insists"));

        Assert.DoesNotContain("outcome", visit.Whole.Fields.Keys);
        Assert.DoesNotContain("moveUpReason", visit.Whole.Fields.Keys);
    }

    /// <summary>The only visitor of a site of their own.</summary>
    private async Task<(HttpClient Phone, Life Visit)> AloneAsync(string site, params (string Name, string Value)[] more)
    {
        await desk.Of<Store.House.HouseStore>().SaveAsync(new Store.Rows.SiteRow { Id = site, Title = site, Parent = House.RootSite.Id });
        var phone = desk.CreateClient();
        await phone.FormAsync($"/arrive/{site}", "arrive", [("act", "take"), .. more]);
        return (phone, desk.Of<Store.Worlds.WorldReads>().Ask((world, _) => world.OpenOf(site, "visit").Single()));
    }

    private int Waiting(string site) => desk.Of<Store.Worlds.WorldReads>().Ask((world, _) => world.OpenOf(site, "visit").Count(visit => visit.State == "waiting"));

    private static Task<HttpResponseMessage> TakeAsync(HttpClient phone, string site) => phone.FormAsync($"/arrive/{site}", "arrive", ("act", "take"));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}

/// <summary>A desk of its own, because what it limits others would run into.</summary>
public sealed class ArrivalLimitsTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync()
    {
        desk.Settings["ArrivalsPerMinute"] = "2";
        return desk.InitializeAsync();
    }

    [Fact]
    public async Task A_script_fills_no_line()
    {
        var answers = new List<HttpStatusCode>();
        for (var at = 0; at < 4; at++)
        {
            answers.Add((await desk.CreateClient().FormAsync("/arrive/east", "arrive", ("act", "take"))).StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, (await desk.CreateClient().FormAsync("/arrive/west", "arrive", ("act", "take"))).StatusCode);
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
