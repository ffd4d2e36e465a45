using System.Net.Http.Headers;
using System.Security.Cryptography;

using Microsoft.EntityFrameworkCore;

using Wusheng.Store;
using Wusheng.Store.Files;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Web.Features.Papers;

/// <summary>A copy of a customer's paper is stamped before it is kept, and nothing else of it is kept.</summary>
public sealed class CopyTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new() { Settings = { ["FirstPacks"] = "property" } };

    // A white picture of one point.
    private static readonly byte[] Photo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    [Fact, Requirement("DOC-13")]
    public async Task Only_the_stamped_copy_is_kept_and_who_looks_is_noted()
    {
        var (who, id) = await ReleaseAsync();

        var copy = await (await who.PostAsync($"/api/v1/cases/{id}/copies/idCopy", FileOf(Photo, "id.png"))).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("放行", copy.GetProperty("purpose").GetString());
        var kept = (await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal("image/jpeg", Assert.Single(kept).GetProperty("mediaType").GetString());
        Assert.Null(desk.Of<FileShelf>().Open(Convert.ToHexStringLower(SHA256.HashData(Photo))));

        var hash = copy.GetProperty("file").GetString()!;
        await (await who.SendAsync($"cases/{id}/fields", new { with = new { idCopy = new { purpose = "放行", faceToFace = "yes", file = hash } } })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await who.GetAsync($"/api/v1/cases/{id}/attachments/{hash}")).StatusCode);
        Assert.Equal(1, await SeenAsync("sun"));
    }

    [Fact, Requirement("DOC-13")]
    public async Task A_PDF_is_stamped_as_a_picture_and_the_PDF_is_gone()
    {
        var (who, id) = await ReleaseAsync();
        var paper = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

        var copy = await (await who.PostAsync($"/api/v1/cases/{id}/copies/idCopy", FileOf(paper, "id.pdf"))).JsonAsync(HttpStatusCode.OK);

        var kept = Assert.Single((await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray().ToList());
        Assert.Equal("image/jpeg", kept.GetProperty("mediaType").GetString());
        Assert.Equal([0xFF, 0xD8, 0xFF], (await who.GetByteArrayAsync($"/api/v1/cases/{id}/attachments/{copy.GetProperty("file").GetString()}"))[..3]);
        Assert.Null(desk.Of<FileShelf>().Open(Convert.ToHexStringLower(SHA256.HashData(paper))));
    }

    [Fact, Requirement("DOC-13")]
    public async Task What_is_no_picture_and_what_is_no_copy_is_refused_and_nothing_stays()
    {
        var (who, id) = await ReleaseAsync();

        Assert.Equal("copy", await (await who.PostAsync($"/api/v1/cases/{id}/copies/idCopy", FileOf("no picture"u8.ToArray(), "id.txt"))).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("field", await (await who.PostAsync($"/api/v1/cases/{id}/copies/name", FileOf(Photo, "id.png"))).CodeAsync(HttpStatusCode.NotFound));
        Assert.Empty((await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray());
    }

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact, Requirement("DOC-03")]
    public async Task The_policy_is_open_to_everybody()
    {
        var anybody = desk.CreateClient();

        Assert.Contains("合同及技术协议", WebUtility.HtmlDecode(await anybody.GetStringAsync("/about/property/servicePolicy")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/about/property/nothing")).StatusCode);
    }

    private async Task<int> SeenAsync(string by)
    {
        await using var db = desk.Of<Database>().OpenDb();
        return await db.Journal.CountAsync(row => row.Kind == CopyLog.Seen && row.By == by);
    }

    private async Task<(HttpClient Who, string Id)> ReleaseAsync()
    {
        await desk.AddAsync("sun", "孙专员", "east", "specialist");
        await desk.Of<HouseStore>().SaveAsync(new ThingRow { Type = "unit", Key = "5-1203", Title = "5-1203", Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("building", new Value.Text("5"))) });
        var who = await desk.AsAsync("sun");
        var opened = await (await who.SendAsync("cases", new { type = "release", site = "east", channel = "visit", with = new { applicant = "owner", unit = "5-1203", name = "陈刚" } })).JsonAsync(HttpStatusCode.Created);
        return (who, opened.GetProperty("id").GetString()!);
    }

    private static MultipartFormDataContent FileOf(byte[] content, string name) =>
        new() { { new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", name } };
}
