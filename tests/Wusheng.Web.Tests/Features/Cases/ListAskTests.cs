using Microsoft.AspNetCore.WebUtilities;

using Wusheng.Store.Reading;

namespace Wusheng.Web.Features.Cases;

public sealed class ListAskTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("is=late&type=fault&state=registered&site=east&left=30m&from=2026-03-01&until=2026-03-02&q=a%20%26%20b&sort=new&cols=state,owner")]
    [InlineData("who=me")]
    [InlineData("")]
    public void An_address_says_the_same_after_a_round_trip(string query)
    {
        var ask = ListAsk.Of(query);

        Assert.Equal(QueryHelpers.ParseQuery(query), QueryHelpers.ParseQuery(ask.Query));
        Assert.Equal(ask, ListAsk.Of(ask.Query));
    }

    [Fact]
    public void Days_are_those_of_the_site_and_the_last_is_whole()
    {
        var filter = ListAsk.Of("from=2026-03-01&until=2026-03-02").Filter("li", Shanghai, Now);

        Assert.Equal(new DateTimeOffset(2026, 2, 28, 16, 0, 0, TimeSpan.Zero), filter.OpenedFrom);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 16, 0, 0, TimeSpan.Zero), filter.OpenedUntil);
    }

    [Fact]
    public void Late_is_due_by_now_and_soon_is_due_within()
    {
        Assert.Equal(Now, ListAsk.Of("is=late").Filter("li", Shanghai, Now).DueBefore);
        Assert.Equal(Now.AddMinutes(30), ListAsk.Of("left=30m").Filter("li", Shanghai, Now).DueBefore);
        Assert.Equal(Now, ListAsk.Of("left=30m").Filter("li", Shanghai, Now).DueFrom);
        Assert.Null(ListAsk.Of("is=late").Filter("li", Shanghai, Now).DueFrom);
        Assert.Null(ListAsk.Of("left=soon").Filter("li", Shanghai, Now).DueBefore);
    }

    [Fact]
    public void What_has_ended_has_no_time_left_to_order_by() => Assert.Equal(CaseOrder.Newest, ListAsk.Of("is=ended").Filter("li", Shanghai, Now).Kept);

    [Fact]
    public void Mine_are_mine() => Assert.Equal(("li", null), (ListAsk.Of("who=me").Filter("li", Shanghai, Now).Mine, ListAsk.Of("who=wang").Filter("li", Shanghai, Now).Mine));
}
