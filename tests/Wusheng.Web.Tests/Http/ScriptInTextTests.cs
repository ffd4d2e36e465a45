using Wusheng.Web.Features.Account;

namespace Wusheng.Web.Http;

/// <summary>Text that would be a script, a tag or an attribute if a page wrote it as it came, in every place where people type.</summary>
[Collection(SharedDesk.Name)]
public sealed class ScriptInTextTests(DeskUnderTest desk)
{
    private const string Mark = "xq7";
    private const string Password = "pears in a paper bag";

    public static TheoryData<string> Texts =>
    [
        $"<script>{Mark}()</script>",
        $"\"><img src=x onerror={Mark}()>",
        $"' onmouseover='{Mark}()",
        $"</textarea></title><svg/onload={Mark}()>",
        $"<a href=\"javascript:{Mark}()\">x</a>",
        $"<!--><iframe srcdoc=\"<p>{Mark}\">",
        $"{{{{constructor.constructor('{Mark}()')()}}}}<b>{Mark}",
    ];

    [Theory, MemberData(nameof(Texts))]
    public async Task What_was_typed_is_shown_as_typed_and_never_becomes_part_of_the_page(string text)
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync(symptom: text);
        await (await li.SendAsync($"cases/{id}/notes", new { text })).JsonAsync(HttpStatusCode.OK);
        var number = await DeskBrowser.EnrollAsync(desk, "typed", Password);
        using var reader = new DeskBrowser(desk);
        await reader.SignInAsync(number, Password);

        foreach (var address in new[] { $"/cases/{id}", "/cases", $"/cases?q={Uri.EscapeDataString(text)}", $"/find?q={Uri.EscapeDataString(text)}", "/wall", $"/customers?q={Uri.EscapeDataString(text)}", $"/packs?saved={Uri.EscapeDataString(text)}", $"/cases?site={Uri.EscapeDataString(text)}" })
        {
            await reader.GoAsync(address);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
            Assert.DoesNotContain(text, reader.Page, StringComparison.Ordinal);
        }

        await reader.GoAsync($"/cases/{id}");
        Assert.Contains(Mark, reader.Page, StringComparison.Ordinal);
    }
}
