namespace Wusheng.Web.Features.Callbacks;

[Collection(SharedDesk.Name)]
public sealed class CallbackListTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_page_begins_where_the_one_before_ended()
    {
        await desk.CallbackAsync();
        await desk.CallbackAsync();
        var all = await desk.CallbacksOfAsync(CallbackDesk.Specialist);

        var rest = await desk.CallbacksOfAsync(CallbackDesk.Specialist, all[0].Row.Id);

        Assert.True(all.Count > 1);
        Assert.Equal(all.Skip(1).Select(line => line.Row.Id), rest.Select(line => line.Row.Id));
    }

    [Fact]
    public async Task A_reported_result_is_listed_with_what_it_is_about()
    {
        var (order, callback) = await desk.CallbackAsync();

        var line = Assert.Single(await desk.CallbacksOfAsync(CallbackDesk.Specialist), line => line.Row.Id == callback);

        Assert.Equal((order, new CallbackSoFar(0, null, CallbackDesk.Specialist)), (line.From.Nearest!.Id, line.SoFar));
        Assert.NotNull(line.Line.Face);
    }

    [Fact]
    public async Task Attempts_are_counted_and_the_last_one_named()
    {
        var (_, callback) = await desk.CallbackAsync();
        var su = await desk.AsAsync(CallbackDesk.Specialist);
        await CallbackDesk.StepAsync(su, callback, "another", new { callAt = "2026-03-19 15:00" });
        await CallbackDesk.StepAsync(su, callback, "another", new { callAt = "2026-03-19 16:00" });

        var line = (await desk.CallbacksOfAsync(CallbackDesk.Specialist)).Single(line => line.Row.Id == callback);

        Assert.Equal((2, line.Line.Words!.Step("another")), (line.SoFar.Attempts, line.SoFar.Result));
    }

    [Fact]
    public async Task Late_ones_come_first()
    {
        var (_, later) = await desk.CallbackAsync();
        await CallbackDesk.StepAsync(await desk.AsAsync(CallbackDesk.Specialist), later, "another", new { callAt = "2026-03-25 15:00" });
        var (_, sooner) = await desk.CallbackAsync();

        var ids = (await desk.CallbacksOfAsync(CallbackDesk.Specialist)).ConvertAll(line => line.Row.Id);

        Assert.InRange(ids.IndexOf(sooner), 0, ids.IndexOf(later) - 1);
    }

    [Fact]
    public async Task Another_site_sees_none_of_them()
    {
        var (_, callback) = await desk.CallbackAsync();
        await desk.AddAsync("cb-west", "西专员", "west", "specialist");

        Assert.DoesNotContain(await desk.CallbacksOfAsync("cb-west"), line => line.Row.Id == callback);
        var west = await desk.AsAsync("cb-west");
        Assert.Equal("life", await (await west.SendAsync($"cases/{callback}/survey-link", new { })).CodeAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task What_is_over_is_not_listed()
    {
        var (_, callback) = await desk.CallbackAsync();
        await CallbackDesk.StepAsync(await desk.AsAsync(CallbackDesk.Specialist), callback, "notThis", new { rightPerson = "no" });

        Assert.DoesNotContain(await desk.CallbacksOfAsync(CallbackDesk.Specialist), line => line.Row.Id == callback);
    }
}
