using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Web.Components;
using Wusheng.Web.Features.Hall;
using Wusheng.Web.House;

namespace Wusheng.Web.Features.Counter;

using Pages = Components.Pages;

/// <summary>The screen of a hall: its own sealed key, numbers only unless the site allows more.</summary>
[Collection(SharedDesk.Name)]
public sealed class HallPageTests(DeskUnderTest desk)
{
    [Fact]
    public async Task It_shows_who_is_called_where_and_who_waits_by_number_alone()
    {
        var site = await SiteAsync("hall-numbers");
        var (called, waits) = (await desk.VisitorAsync(site, "何婉仪女士"), await desk.VisitorAsync(site, "段先生"));
        await desk.TakenAsync(called, "boss");

        var page = await desk.CreateClient().PageAsync(Address(site));

        Assert.Contains(Visits.Ticket(called.Number), page, StringComparison.Ordinal);
        Assert.Contains("请找 总管", page, StringComparison.Ordinal);
        Assert.Contains(Visits.Ticket(waits.Number), page, StringComparison.Ordinal);
        Assert.DoesNotContain("何", page, StringComparison.Ordinal);
        Assert.DoesNotContain("段先生", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_may_allow_surname_and_form_of_address_never_more()
    {
        var site = await SiteAsync("hall-names", new Value.Word(HallReading.Surname));
        await desk.VisitorAsync(site, "何婉仪女士");

        var page = await desk.CreateClient().PageAsync(Address(site));

        Assert.Contains("何女士", page, StringComparison.Ordinal);
        Assert.DoesNotContain("婉仪", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_own_key_or_with_an_old_one_it_shows_nothing()
    {
        var site = await SiteAsync("hall-keys");
        var address = Address(site);
        var screen = desk.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await screen.GetAsync(Address("east").Replace("/east/", $"/{site}/", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.GetAsync(address[..^6] + "AAAAAA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.GetAsync(address[..^6] + "AAAAAA/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await screen.GetAsync(address)).StatusCode);
        await desk.Of<HallSeal>().RenewAsync(Site(site), CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await screen.GetAsync(Address(site))).StatusCode);
    }

    [Theory]
    [InlineData("何婉仪女士", "何女士")]
    [InlineData("欧阳明先生", "欧阳先生")]
    [InlineData("段", "段*")]
    [InlineData("康女士", "康女士")]
    public void No_given_name_stands_on_the_wall(string name, string shown) => Assert.Equal(shown, FormOfAddress.Of(name));

    private async Task<string> SiteAsync(string id, Value? shows = null)
    {
        var set = System.Collections.Immutable.ImmutableSortedDictionary<string, Value>.Empty;
        await desk.Of<HouseStore>().SaveAsync(new SiteRow
        {
            Id = id, Title = id, Parent = RootSite.Id, Parameters = StoredValues.Write(shows is null ? set : set.Add(HallReading.Setting, shows)),
        });
        return id;
    }

    private string Address(string site) => Pages.Hall(site, desk.Of<HallSeal>().KeyOf(Site(site)));

    private Core.Lives.Site Site(string id) => desk.Of<WorldReads>().Ask((_, house) => house.Sites[id]);
}
