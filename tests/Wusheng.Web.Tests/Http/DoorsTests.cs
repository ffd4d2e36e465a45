using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;

using Wusheng.Web.Features.Account;
using Wusheng.Web.House;

namespace Wusheng.Web.Http;

/// <summary>Whom a door opens to at all; what is seen behind it is decided by role and site.</summary>
internal enum Door
{
    /// <summary>Without signing in: says nothing of anybody, or only to whoever holds a sealed link.</summary>
    Anybody,

    /// <summary>Whoever is signed in.</summary>
    Staff,

    /// <summary>Who arranges people, sites and standards.</summary>
    Administrator,
}

/// <summary>Every door of the desk, pages and endpoints alike, and who it opens to. One that is not listed in <c>doors.txt</c> fails here.</summary>
[Collection(SharedDesk.Name)]
public sealed class DoorsTests(DeskUnderTest desk)
{
    private const string Password = "walnuts under snow";

    private static readonly SortedDictionary<string, Door> Listed = new(
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Wusheng.Web.Tests", "Http", "doors.txt")).Where(line => line.Length > 0)
            .ToDictionary(line => line[..line.LastIndexOf(' ')], line => Enum.Parse<Door>(line[(line.LastIndexOf(' ') + 1)..]), StringComparer.Ordinal),
        StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string>> Pages => Listed.Keys
        .Where(door => door.StartsWith("GET /", StringComparison.Ordinal) && !door.StartsWith("GET /api", StringComparison.Ordinal))
        .Select(door => new TheoryDataRow<string>(door));

    [Fact]
    public void Every_door_is_listed_and_opens_to_whom_the_list_says()
    {
        var real = Real().Distinct().ToHashSet();
        var listed = Listed.Select(door => $"{door.Key} {door.Value}").ToHashSet();

        string[] differences = [.. real.Except(listed).Select(door => $"not in doors.txt: {door}")
            .Concat(listed.Except(real).Select(door => $"there is no such door: {door}")).Order(StringComparer.Ordinal)];

        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nobody_sees_a_page_without_signing_in_but_those_for_everybody(string door)
    {
        using var client = desk.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(AddressOf(door), HttpCompletionOption.ResponseHeadersRead);

        if (Listed[door] != Door.Anybody)
        {
            Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized || answer.Headers.Location?.OriginalString.Contains("/sign-in", StringComparison.Ordinal) == true, $"{door}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_page_for_administrators_opens_to_nobody_else()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "doors", Password);
        using var acceptor = new DeskBrowser(desk);
        await acceptor.SignInAsync(number, Password);

        foreach (var door in Listed.Where(door => door.Value == Door.Administrator && door.Key.StartsWith("GET /", StringComparison.Ordinal) && !door.Key.StartsWith("GET /api", StringComparison.Ordinal)))
        {
            await acceptor.GoAsync(AddressOf(door.Key));
            Assert.True(acceptor.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{door.Key}: {acceptor.Status}");
        }
    }

    [Theory]
    [InlineData("/cases/{0}")]
    [InlineData("/cases/{0}/why/0/preprocess")]
    [InlineData("/cases/{0}/papers/dispatchOrder/1")]
    [InlineData("/cases/{0}/files/00")]
    [InlineData("/callbacks/{0}")]
    [InlineData("/?contact={0}")]
    [InlineData("/cases/new?type=fault&contact={0}")]
    public async Task A_case_of_another_site_is_as_if_it_were_not_there(string address)
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        var number = (await li.ReadAsync($"cases/{id}")).GetProperty("number").GetString()!;
        var west = await DeskBrowser.EnrollAsync(desk, "doorsWest", Password, "west");
        using var stranger = new DeskBrowser(desk);
        await stranger.SignInAsync(west, Password);

        await stranger.GoAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, id));

        Assert.DoesNotContain(number, stranger.Page, StringComparison.Ordinal);
    }

    private IEnumerable<string> Real() =>
        from endpoint in desk.Of<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let route = endpoint.RoutePattern.RawText
        where route is not null && !IsStatic(endpoint)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
        where method is not "HEAD"
        select $"{method} /{route.TrimStart('/')} {WhoOf(endpoint)}";

    private static Door WhoOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? Door.Anybody
        : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == Administrators.Role) ? Door.Administrator
        : Door.Staff;

    // Style sheets, scripts and pictures: the same for everybody, known by their contents.
    private static bool IsStatic(RouteEndpoint endpoint) => endpoint.Metadata.Any(each => each.GetType().Name is "StaticAssetDescriptor");

    private static string AddressOf(string door) => System.Text.RegularExpressions.Regex.Replace(door[4..], @"\{\*?\*?[^}]+\}", "x");
}
