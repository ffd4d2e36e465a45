using Wusheng.Web.Components;
using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Counter;

using Pages = Components.Pages;

/// <summary>The counter is a place of those who receive there, as the standard says of its roles; and what is on file is offered while one types.</summary>
public sealed class CounterPlacesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Theory]
    [InlineData("specialist", true)]
    [InlineData("deskLead", true)]
    [InlineData("finance", false)]
    [InlineData("serviceManager", false)]
    [InlineData("lobbyGuard", false)]
    public async Task The_menu_shows_the_counter_to_those_who_receive(string role, bool shown)
    {
        var page = await (await project.AsAsync(role)).GetStringAsync(Pages.Cases);

        Assert.Equal(shown, page.Contains($"href=\"{Pages.Counter}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Colleagues_of_the_counter_are_those_who_receive()
    {
        var page = await (await project.AsAsync("specialist")).PageAsync(Pages.Counter);
        var mates = page[page.IndexOf("class=\"mates\"", StringComparison.Ordinal)..];
        mates = mates[..mates.IndexOf("</ul>", StringComparison.Ordinal)];

        Assert.Contains("deskLead", mates, StringComparison.Ordinal);
        Assert.DoesNotContain("finance", mates, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_receives_nobody_reads_who_does_and_finds_no_line_to_work()
    {
        await project.Desk.VisitorAsync(PropertyDesk.Site, "等候的客人", "g-specialist");

        var page = await (await project.AsAsync("finance")).PageAsync(Pages.Counter);

        Assert.Contains("接待不归这个岗位", page, StringComparison.Ordinal);
        Assert.Matches("由[^。]*specialist[^。]*办理", page);
        Assert.DoesNotContain("等候的客人", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"arrive\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_given_a_visitor_has_the_visit_at_the_counter()
    {
        var visit = await project.Desk.VisitorAsync(PropertyDesk.Site, "找经理的客人", "g-specialist");
        await project.Desk.ActedAsync(new TakeStep(visit.Id, 0, "serve", Given.Nothing), "g-serviceManager");

        Assert.Contains("找经理的客人", await (await project.AsAsync("serviceManager")).PageAsync(Pages.Counter), StringComparison.Ordinal);
    }

    [Fact, Requirement("VIS-05")]
    public async Task The_form_of_what_the_visitor_came_for_stands_open_first()
    {
        foreach (var (purpose, type) in new[] { ("release", "release"), ("transfer", "moveIn"), ("payment", "feePayment"), ("repair", "repair") })
        {
            var visit = await project.Desk.ActedAsync(new Open("visit", PropertyDesk.Site, "visit", Given.Nothing.Add("purpose", purpose)), "g-specialist");
            await project.Desk.ActedAsync(new TakeStep(visit.Id, 0, "serve", Given.Nothing), "g-specialist");

            var page = await (await project.AsAsync("specialist")).PageAsync(Pages.Visit(visit.Id.Text));

            Assert.Contains($"id=\"new-case\" hx-get=\"{Pages.OpenCase(type, visit.Id.Text)}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_thing_in_hand_is_filled_in_and_others_are_offered_where_the_form_opens_in_place()
    {
        var visit = await project.Desk.VisitorAsync(PropertyDesk.Site, "钱女士", "g-specialist");
        await project.Desk.TakenAsync(visit, "g-specialist");

        var form = await (await project.AsAsync("specialist")).PageAsync($"{Pages.OpenCase("release", visit.Id.Text)}&thing={PropertyDesk.Owing}");
        var room = System.Text.RegularExpressions.Regex.Match(form, "<input[^>]*name=\"f.unit\"[^>]*>").Value;

        Assert.Contains($"value=\"{PropertyDesk.Owing}\"", room, StringComparison.Ordinal);
        Assert.Contains("hx-select=\"unset\"", room, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit", "3-10", new[] { "3-101", "3-102" })]
    [InlineData("unit", "3-102", new[] { "3-102" })]
    [InlineData("unit", "102", new[] { "3-102" })]
    [InlineData("unit", "9", new string[0])]
    [InlineData("customer", "138", new string[0])]
    public async Task What_holds_what_is_typed_is_offered(string type, string typed, string[] offered)
    {
        var options = await (await project.AsAsync("specialist")).GetStringAsync($"{Pages.Suggest(type)}?f.unit={typed}");

        Assert.Equal(offered, System.Text.RegularExpressions.Regex.Matches(options, "value=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
    }
}
