using Wusheng.Core.Packs;
using Wusheng.Web.Components;


namespace Wusheng.Web.Features.Counter;

using Pages = Components.Pages;

/// <summary>Who sees which line: one's own site's, and nothing without an account.</summary>
[Collection(SharedDesk.Name)]
public sealed class CounterSightTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_line_is_seen_at_its_own_site_only()
    {
        var east = await desk.VisitorAsync("east", "城东的客人");
        var (zhao, zhou) = (await desk.AsAsync("zhao"), await desk.AsAsync("zhou"));

        Assert.Contains("城东的客人", await zhao.PageAsync(Pages.Counter), StringComparison.Ordinal);
        Assert.DoesNotContain("城东的客人", await zhou.PageAsync(Pages.Counter), StringComparison.Ordinal);
        Assert.DoesNotContain("城东的客人", await zhou.PageAsync(Pages.Visit(east.Id.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_stands_by_time_waited()
    {
        var first = await desk.VisitorAsync("east", "先来的");
        desk.Clock.Now = desk.Clock.Now.AddSeconds(20);
        var second = await desk.VisitorAsync("east", "后来的");

        var page = await (await desk.AsAsync("zhao")).PageAsync(Pages.Counter);

        Assert.True(page.IndexOf($"visit-{first.Id.Text}", StringComparison.Ordinal) < page.IndexOf($"visit-{second.Id.Text}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_the_limit_a_free_colleague_is_offered_the_visitor_by_one_press()
    {
        await desk.VisitorAsync("east", "等久了的客人");
        await desk.AsAsync("zhou");
        desk.Clock.Now = desk.Clock.Now.AddMinutes(4);

        var page = await (await desk.AsAsync("zhao")).PageAsync(Pages.Counter);

        Assert.Contains("class=\"ho\"", page, StringComparison.Ordinal);
        Assert.Contains("data-key=\"1\"", page[page.IndexOf("class=\"ho\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_poster_is_for_those_of_the_site()
    {
        Assert.Equal(HttpStatusCode.OK, (await (await desk.AsAsync("zhao")).GetAsync(Pages.Poster("east"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.AsAsync("zhou")).GetAsync(Pages.Poster("east"))).StatusCode);
        var nobody = await desk.CreateClient().GetAsync(Pages.Poster("east"));
        Assert.Equal("/sign-in", nobody.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Theory]
    [InlineData("何女士 13800002107 装修办理", "何女士", "13800002107", "装修办理")]
    [InlineData("13800002107", null, "13800002107", null)]
    [InlineData("段先生，放行 手续", "段先生", null, "放行 手续")]
    [InlineData("   ", null, null, null)]
    [InlineData("13800002107 报修", null, "13800002107", "报修", "repair")]
    [InlineData("罗先生 报修 厨房漏水", "罗先生", null, "报修 厨房漏水", "repair")]
    public void One_line_fills_name_number_and_purpose(string said, string? name, string? phone, string? words, string? purpose = null)
    {
        var visit = desk.Of<Store.Worlds.WorldReads>().Ask((world, _) => House.Visits.TypeAt(world, "east")!);

        var with = ArrivalNote.Read(visit, said);

        Assert.Equal((name, phone, words, purpose), (Text(with, visit, field => field is { Kind: FieldKind.Text, Private: not null }), Text(with, visit, field => field.Kind == FieldKind.Phone), Text(with, visit, field => field.Id == "description"), Text(with, visit, field => field.Id == "purpose")));
    }

    private static string? Text(System.Collections.Immutable.ImmutableDictionary<string, Given> with, LifeType visit, Func<FieldType, bool> wanted) =>
        visit.Fields.FirstOrDefault(wanted) is { } field && with.GetValueOrDefault(field.Id) is Given.Text text ? text.Content : null;
}
