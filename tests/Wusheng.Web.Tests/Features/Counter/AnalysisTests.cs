using Wusheng.Web.Components;
using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Counter;

using Pages = Components.Pages;

/// <summary>Orders taken apart by what the standard says, as far as each person sees; and the rounds of one order.</summary>
[Collection(SharedDesk.Name)]
public sealed class AnalysisTests(DeskUnderTest desk)
{
    [Fact]
    public async Task Orders_are_counted_by_their_rows_and_answers_and_every_bar_leads_to_its_cases()
    {
        var order = await OrderAsync("east", "phone", "refund");
        var zhao = await desk.AsAsync("zhao");

        var page = await zhao.PageAsync($"{Pages.Analysis}?type=order");
        var slice = await zhao.PageAsync($"{Pages.Analysis}?type=order&by=demand.kind&is=refund");
        var other = await zhao.PageAsync($"{Pages.Analysis}?type=order&by=demand.kind&is=withdraw");

        Assert.Contains("by=demand.kind&is=refund", page, StringComparison.Ordinal);
        Assert.Contains("by=source&is=phone", page, StringComparison.Ordinal);
        Assert.Contains(order.Number, slice, StringComparison.Ordinal);
        Assert.DoesNotContain(order.Number, other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_narrows_to_an_answer()
    {
        var (phone, letter) = (await OrderAsync("east", "phone", "pay"), await OrderAsync("east", "letter", "pay"));
        var zhao = await desk.AsAsync("zhao");

        var page = await zhao.PageAsync(new ListAsk { Type = "order", Is = "all", With = "source:letter", Sort = "new" }.Href);

        Assert.Contains(letter.Number, page, StringComparison.Ordinal);
        Assert.DoesNotContain(phone.Number, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_site_s_orders_are_neither_counted_nor_listed()
    {
        var order = await OrderAsync("east", "web", "rectify");
        var zhou = await desk.AsAsync("zhou");

        Assert.DoesNotContain("is=web", await zhou.PageAsync($"{Pages.Analysis}?type=order"), StringComparison.Ordinal);
        Assert.DoesNotContain(order.Number, await zhou.PageAsync($"{Pages.Analysis}?type=order&by=source&is=web"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rounds_follow_one_another_on_every_one_of_them()
    {
        var first = await OrderAsync("east", "visit", "repair");
        var second = await OrderAsync("east", "visit", "repair", first.Id.Text);
        var zhao = await desk.AsAsync("zhao");

        foreach (var round in new[] { first, second })
        {
            var page = await zhao.PageAsync(Pages.Case(round.Id.Text));
            var chain = page[page.IndexOf("class=\"lk chain\"", StringComparison.Ordinal)..];
            Assert.True(chain.IndexOf(first.Number, StringComparison.Ordinal) < chain.IndexOf(second.Number, StringComparison.Ordinal));
        }
    }

    private async Task<Life> OrderAsync(string site, string source, string kind, string? previous = null)
    {
        Given demand = new Given.List([new Given.Map(Given.Nothing.Add("what", "要办的事").Add("kind", kind))]);
        var with = Given.Nothing.Add("source", source).Add("demand", demand);
        return await desk.ActedAsync(new Open("order", site, source, previous is null ? with : with.Add("previous", previous)), "zhao");
    }
}
