using System.Text.RegularExpressions;

using Wusheng.Web.Features.Counter;
using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Cases;

/// <summary>No page on which many people's work stands gives away a number in full to somebody who does not work on it.</summary>
public sealed partial class MaskedPagesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private const string Phone = "13800004477";
    private const string Masked = "138****4477";

    [Theory, Requirement("SEC-01")]
    [InlineData("/cases", true)]
    [InlineData("/find?q=4477", false)]
    [InlineData("/customers?q=4477", true)]
    [InlineData("/wall", false)]
    [InlineData("/today", false)]
    [InlineData("/callbacks", true)]
    [InlineData("/", false)]
    [InlineData("/counter", false)]
    public async Task A_number_of_somebody_else_s_case_stands_nowhere_in_full(string address, bool masked)
    {
        await WorkAsync();

        var page = WebUtility.HtmlDecode(await (await project.AsAsync("serviceManager")).GetStringAsync(address));

        Assert.DoesNotContain(Phone, page, StringComparison.Ordinal);
        if (masked)
        {
            Assert.Contains(Masked, page, StringComparison.Ordinal);
        }
    }

    [Fact, Requirement("SEC-01")]
    public async Task In_the_line_of_the_counter_a_number_is_masked_too()
    {
        await WorkAsync();

        var page = WebUtility.HtmlDecode(await (await project.AsAsync("deskLead")).GetStringAsync("/counter"));

        Assert.Contains(Masked, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, page, StringComparison.Ordinal);
    }

    [Fact, Requirement("SEC-01")]
    public async Task A_customer_is_reached_by_a_sealed_address_and_by_no_number_typed_into_it()
    {
        await WorkAsync();
        var manager = await project.AsAsync("serviceManager");
        var address = Customer().Match(await manager.GetStringAsync("/customers?q=4477")).Value;

        var page = WebUtility.HtmlDecode(await manager.GetStringAsync(address));

        Assert.Contains(Masked, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/customers/{Phone}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.PostAsync($"/customers/{Phone}/reveal", new FormUrlEncodedContent([new("reason", "试试")]))).StatusCode);
    }

    // A visitor who left no name waits, one is received, a call back is promised, and a case is in somebody's hands.
    private async Task WorkAsync()
    {
        var desk = project.Desk;
        var known = Given.Nothing.Add("phone", Phone);
        await desk.ActedAsync(new Open("visit", PropertyDesk.Site, "visit", known), "g-specialist");
        var received = await desk.ActedAsync(new Open("visit", PropertyDesk.Site, "visit", known), "g-specialist");
        await desk.TakenAsync(received, "g-specialist");
        await project.OpenAsync("moveIn", new { kind = "moveIn", who = "owner", unit = PropertyDesk.Clear, name = "陈刚", phone = Phone });
        await project.OpenAsync("repair", new { unit = PropertyDesk.Clear, contactPhone = Phone, capable = "yes", item = new[] { new { what = "水龙头" } } });
    }

    [GeneratedRegex("/customers/[\\w-]{60,}")]
    private static partial Regex Customer();
}
