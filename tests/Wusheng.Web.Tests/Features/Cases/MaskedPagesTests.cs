using Wusheng.Web.Features.Counter;
using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Cases;

/// <summary>No page on which many people's work stands gives away a number in full to somebody who does not work on it.</summary>
public sealed class MaskedPagesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private const string Phone = "13800004477";
    private const string Masked = "138****4477";

    [Theory, Requirement("SEC-01")]
    [InlineData("/cases", true)]
    [InlineData("/find?q=4477", false)]
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
}
