using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;

using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Web.Features.Account;

/// <summary>A browser without script: keeps its cookies, fills the forms it was given and sends them.</summary>
internal sealed partial class DeskBrowser(DeskUnderTest desk) : IDisposable
{
    private readonly HttpClient client = desk.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true });

    public string Page { get; private set; } = "";

    public System.Net.HttpStatusCode Status { get; private set; }

    public Uri At { get; private set; } = new("/", UriKind.Relative);

    /// <summary>Gives somebody of the staff a password.</summary>
    public static async Task<string> EnrollAsync(DeskUnderTest desk, string id, string password, string site = "east")
    {
        var row = new PersonRow { Id = id, StaffNumber = id, Name = "孟晓", Posts = StoredValues.WritePosts([new("acceptor", site)]) };
        Assert.True(await desk.Of<HouseStore>().SaveAsync(row with { PasswordHash = new PasswordHasher<PersonRow>().HashPassword(row, password) }));
        return id;
    }

    public async Task GoAsync(string address) => await ReadAsync(await client.GetAsync(address));

    /// <summary>Sends the form with that handler on the page at hand, the hidden fields as they stand in it.</summary>
    public async Task SendAsync(string form, params (string Name, string Value)[] typed)
    {
        var found = Forms().Matches(Page).Select(match => match.Value).First(text => text.Contains($"value=\"{form}\"", StringComparison.Ordinal));
        var fields = Hidden().Matches(found).ToDictionary(match => match.Groups["name"].Value, match => System.Net.WebUtility.HtmlDecode(match.Groups["value"].Value), StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        using var body = new FormUrlEncodedContent(fields);
        await ReadAsync(await client.PostAsync(At, body));
    }

    public async Task SignInAsync(string number, string password)
    {
        await GoAsync("/sign-in");
        await SendAsync("sign-in", ("Number", number), ("Password", password));
    }

    public void Dispose() => client.Dispose();

    private async Task ReadAsync(HttpResponseMessage answer)
    {
        Page = await answer.Content.ReadAsStringAsync();
        Status = answer.StatusCode;
        At = answer.RequestMessage!.RequestUri!;
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
