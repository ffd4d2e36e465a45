using System.Net.Http.Json;

namespace Wusheng.Web.Features.Sites;

[Collection(SharedDesk.Name)]
public sealed class ParametersTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_site_sets_a_figure_within_its_bound_and_no_further()
    {
        var boss = await desk.AsAsync("boss");

        var looser = await boss.PutAsJsonAsync("/api/v1/sites/west/parameters", new { with = new { answerWithin = "48h" } });
        var stricter = await boss.PutAsJsonAsync("/api/v1/sites/west/parameters", new { with = new { answerWithin = "12h" } });
        var unknown = await boss.PutAsJsonAsync("/api/v1/sites/west/parameters", new { with = new { nothing = "1" } });

        var problem = await looser.JsonAsync(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("at most 24h", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        var set = await stricter.JsonAsync(HttpStatusCode.OK);
        Assert.Equal("12:00:00", set.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString() == "answerWithin").GetProperty("own").GetString());
        Assert.Equal("nothing", await unknown.CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_staff_number_belongs_to_one_person_only()
    {
        var boss = await desk.AsAsync("boss");
        var posts = new[] { new { role = "acceptor", site = "east" } };
        await (await boss.PutAsJsonAsync("/api/v1/people/sun", new { staffNumber = "7001", name = "孙受理", posts })).JsonAsync(HttpStatusCode.OK);

        var taken = await boss.PutAsJsonAsync("/api/v1/people/qian", new { staffNumber = "7001", name = "钱受理", posts });

        Assert.Equal("staff-number", await taken.CodeAsync(HttpStatusCode.Conflict));
    }
}
