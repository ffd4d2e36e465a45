using System.Net.Http.Headers;

using Wusheng.Store;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Machines;

[Collection(SharedDesk.Name)]
public sealed class KeysTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_key_shows_its_secret_once_acts_as_its_person_and_ends_when_revoked()
    {
        var boss = await desk.AsAsync("boss");
        var made = await (await boss.SendAsync("keys", new { title = "Telephone system", person = "li", scopes = new[] { "read" } })).JsonAsync(HttpStatusCode.Created);
        var (id, secret) = (made.GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);
        var machine = desk.CreateClient();
        machine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);

        Assert.Equal("li", (await machine.ReadAsync("me")).GetProperty("id").GetString());
        Assert.DoesNotContain(secret, (await boss.ReadAsync("keys")).GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await boss.DeleteAsync($"/api/v1/keys/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await machine.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task The_database_holds_no_secret()
    {
        var made = await (await (await desk.AsAsync("boss")).SendAsync("keys", new { title = "x", scopes = new[] { "read" } })).JsonAsync(HttpStatusCode.Created);
        var secret = made.GetProperty("secret").GetString()!;

        await using var db = desk.Of<Database>().OpenDb();

        Assert.StartsWith(ApiKeys.Prefix, secret, StringComparison.Ordinal);
        Assert.Contains(db.ApiKeys.AsEnumerable(), key => key.Hash.AsSpan().SequenceEqual(ApiKeys.HashOf(secret)));
    }

    [Fact]
    public async Task Nobody_makes_a_key_that_may_more_than_they_may()
    {
        var li = await desk.AsAsync("li");

        Assert.Equal("scopes", await (await li.SendAsync("keys", new { title = "x", scopes = new[] { "admin" } })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("person", await (await li.SendAsync("keys", new { title = "x", person = "boss", scopes = new[] { "read" } })).CodeAsync(HttpStatusCode.NotFound));
    }
}
