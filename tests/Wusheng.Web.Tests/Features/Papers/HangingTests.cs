using System.Net.Http.Headers;

using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Papers;

/// <summary>A photo, a file and a copy answer only with what hangs on the very case.</summary>
public sealed class HangingTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];

    [Fact, Requirement("PRO-13")]
    public async Task A_letter_brought_to_one_case_is_no_letter_of_another()
    {
        var who = await project.AsAsync("specialist");
        var (one, other) = (await TenantAsync(), await TenantAsync());
        var letter = await BroughtAsync(who, one);

        Assert.Equal("letter", await (await FillAsync(who, other, letter)).CodeAsync(HttpStatusCode.UnprocessableEntity));
        await (await FillAsync(who, one, letter)).JsonAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_correction_cannot_name_a_file_from_elsewhere_either()
    {
        var who = await project.AsAsync("specialist");
        var id = await TenantAsync();
        await (await FillAsync(who, id, await BroughtAsync(who, id))).JsonAsync(HttpStatusCode.OK);

        var refused = await who.SendAsync($"cases/{id}/corrections", new { row = 0, field = "letter", to = "另一份.pdf", reason = "换一份" });

        Assert.Equal("letter", await refused.CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("zh", "letter", "“业主放行委托书”要用这张单上的附件：先把文件传到这张单上，再填。")]
    [InlineData("en", "letter", "'letter' must be a file attached to this case: attach it here first.")]
    [InlineData("zh", "idCopy", "“身份证复印件”要用在这张单上盖好章的复印件：重新拍照，盖章给客户看过再办。")]
    public async Task The_refusal_says_what_why_and_what_to_do(string language, string field, string sentence)
    {
        var who = await project.AsAsync("specialist");
        who.DefaultRequestHeaders.AcceptLanguage.Clear();
        who.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var id = await TenantAsync();
        object given = field == "letter" ? new { letter = "x" } : new { idCopy = new { purpose = "放行", faceToFace = "yes", file = "x" } };

        var refused = await (await who.SendAsync($"cases/{id}/fields", new { with = given })).JsonAsync(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(sentence, refused.GetProperty("errors")[0].GetProperty("sentence").GetString());
    }

    private Task<string> TenantAsync() => project.OpenAsync("release", new { applicant = "tenant", unit = PropertyDesk.Clear, name = "钱某" });

    private static Task<HttpResponseMessage> FillAsync(HttpClient who, string id, string letter) => who.SendAsync($"cases/{id}/steps/fillTenant", new
    {
        with = new { letter, idCopy = new { purpose = "放行", faceToFace = "yes", file = "scan" }, item = new[] { new { what = "冰箱", pieces = "1" } } },
    });

    /// <summary>Attaches a picture; its hash.</summary>
    private static async Task<string> BroughtAsync(HttpClient who, string id)
    {
        var part = new ByteArrayContent(Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        await (await who.PostAsync($"/api/v1/cases/{id}/attachments", new MultipartFormDataContent { { part, "file", "委托书.png" } })).JsonAsync(HttpStatusCode.OK);
        return (await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray().Last().GetProperty("hash").GetString()!;
    }
}
