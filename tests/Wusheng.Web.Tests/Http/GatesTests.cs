using System.Net.Http.Json;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Wusheng.Web.Http;

[Collection(SharedDesk.Name)]
public sealed class GatesTests(DeskUnderTest desk)
{
    public static IEnumerable<TheoryDataRow<string>> ActsOnALife => WriteRoutes.OnALife.Keys.Select(route => new TheoryDataRow<string>(route));

    [Fact]
    public void Every_write_route_is_known_to_these_tests() =>
        Assert.Equal(WriteRoutes.All.Order(StringComparer.Ordinal), Writes().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_route_of_the_API_asks_who_is_there() =>
        Assert.All(Api(), endpoint =>
        {
            Assert.NotNull(endpoint.Metadata.GetMetadata<IAuthorizeData>());
            Assert.Null(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
        });

    [Theory, MemberData(nameof(ActsOnALife))]
    public async Task Nobody_acts_on_a_case_of_a_site_that_is_not_theirs(string route)
    {
        var (li, zhou) = (await desk.AsAsync("li"), await desk.AsAsync("zhou"));
        var (id, version) = await li.OpenFaultAsync();

        var answer = await zhou.PostAsJsonAsync(AddressOf(route, id), WriteRoutes.OnALife[route]);

        Assert.Equal("life", await answer.CodeAsync(HttpStatusCode.NotFound));
        Assert.Equal(version, (await li.ReadAsync($"cases/{id}")).GetProperty("version").GetInt32());
    }

    [Theory, MemberData(nameof(ActsOnALife))]
    public async Task Nobody_acts_without_saying_who_they_are_nor_with_a_key_for_reading(string route)
    {
        var li = await desk.AsAsync("li");
        var (id, version) = await li.OpenFaultAsync();

        var nobody = await desk.CreateClient().PostAsJsonAsync(AddressOf(route, id), WriteRoutes.OnALife[route]);
        var reader = await (await desk.AsAsync("li", Scope.Read)).PostAsJsonAsync(AddressOf(route, id), WriteRoutes.OnALife[route]);

        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Equal("scope", await reader.CodeAsync(HttpStatusCode.Forbidden));
        Assert.Equal(version, (await li.ReadAsync($"cases/{id}")).GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData("en", "Sign in first")]
    [InlineData("zh-CN", "请先登录")]
    public async Task Who_is_not_signed_in_is_told_so_in_their_language(string language, string words)
    {
        var nobody = desk.CreateClient();
        nobody.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        var problem = await (await nobody.GetAsync("/api/v1/cases")).JsonAsync(HttpStatusCode.Unauthorized);

        Assert.StartsWith(words, problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(ActsOnALife))]
    public async Task No_way_of_writing_gets_a_case_past_a_gate_that_does_not_hold(string route)
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        await li.PostAsJsonAsync(AddressOf(route, id, step: "preprocess"), WriteRoutes.OnALife[route]);
        await li.PostAsJsonAsync(AddressOf(route, id, step: "clear"), WriteRoutes.OnALife[route]);

        Assert.Equal("registered", (await li.ReadAsync($"cases/{id}")).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("PUT", "sites/east")]
    [InlineData("PUT", "people/wang")]
    [InlineData("PUT", "sites/east/parameters")]
    [InlineData("PUT", "things/line/8812")]
    [InlineData("POST", "webhooks")]
    [InlineData("POST", "packs/telecom/publish")]
    public async Task Only_an_administrator_changes_the_house(string method, string path)
    {
        var li = await desk.AsAsync("li");
        object body = path switch
        {
            "sites/east" => new { title = "mine" },
            "people/wang" => new { staffNumber = "9", name = "x", posts = Array.Empty<object>() },
            "sites/east/parameters" => new { with = new { ringWindow = "2" } },
            "things/line/8812" => new { title = "x" },
            "webhooks" => new { url = "https://example.test/", site = "east" },
            _ => new { site = "east" },
        };

        var answer = await li.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"/api/v1/{path}") { Content = JsonContent.Create(body) });

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }

    private static string AddressOf(string route, string id, string step = "preprocess")
    {
        var kind = WriteRoutes.IsTalk(route) ? "contacts" : "cases";
        return $"/api/v1/{kind}" + route.Replace("{id}", id, StringComparison.Ordinal).Replace("{step}", step, StringComparison.Ordinal)
            .Replace("{row:int}", "1", StringComparison.Ordinal).Replace("{seat}", "engineer", StringComparison.Ordinal)
            .Replace("{document}", "dispatchOrder", StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal).Replace("{branch}", "silent", StringComparison.Ordinal);
    }

    private IEnumerable<RouteEndpoint> Api() => desk.Of<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith(ApiGroup.Root, StringComparison.Ordinal) == true).Distinct();

    private IEnumerable<string> Writes() =>
        from endpoint in Api()
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
        where method is not ("GET" or "HEAD")
        select $"{method} {endpoint.RoutePattern.RawText}";
}
