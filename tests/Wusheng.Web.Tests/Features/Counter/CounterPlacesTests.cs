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
