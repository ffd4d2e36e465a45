using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Routing;

namespace Wusheng.Web.Http;

[Collection(SharedDesk.Name)]
public sealed partial class ApiDocumentTests(DeskUnderTest desk)
{
    [Fact]
    public async Task Every_route_stands_in_the_document_with_a_summary()
    {
        var document = await (await desk.CreateClient().GetAsync("/openapi/v1.json")).JsonAsync(HttpStatusCode.OK);
        var paths = document.GetProperty("paths");
        var written = paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => (Name: $"{method.Name.ToUpperInvariant()} {path.Name.TrimEnd('/')}", method.Value))).ToList();

        Assert.Equal(Routes().Order(StringComparer.Ordinal), written.Select(each => each.Name).Order(StringComparer.Ordinal));
        Assert.All(written, each => Assert.False(string.IsNullOrWhiteSpace(each.Value.GetProperty("summary").GetString()), each.Name));
    }

    private IEnumerable<string> Routes() =>
        from endpoint in desk.Of<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()
        where endpoint.RoutePattern.RawText?.StartsWith(ApiGroup.Root, StringComparison.Ordinal) == true
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
        select $"{method} {Constraint().Replace(endpoint.RoutePattern.RawText!, "").TrimEnd('/')}";

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Constraint();
}
