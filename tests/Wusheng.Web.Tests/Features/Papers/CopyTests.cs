using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

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
    public async Task Only_the_stamped_copy_is_kept_once_it_is_an_answer_and_who_looks_is_noted()
    {
        var (who, id) = await ReleaseAsync();

        var copy = await StampedAsync(who, id, Photo, "id.png");

        Assert.Equal("放行", copy.GetProperty("purpose").GetString());
        Assert.Empty(await KeptAsync(who, id));
        await (await GiveAsync(who, id, "放行", copy)).JsonAsync(HttpStatusCode.OK);
        var kept = Assert.Single(await KeptAsync(who, id));
        Assert.Equal("image/jpeg", kept.GetProperty("mediaType").GetString());
        Assert.Null(desk.Of<FileShelf>().Open(Convert.ToHexStringLower(SHA256.HashData(Photo))));

        var picture = await who.GetByteArrayAsync($"/api/v1/cases/{id}/attachments/{kept.GetProperty("hash").GetString()}");
        Assert.Equal(Convert.FromBase64String(copy.GetProperty("picture").GetString()!), picture);
        Assert.Equal(1, await SeenAsync("sun"));
    }

    [Fact, Requirement("DOC-13")]
    public async Task A_refused_step_leaves_nothing_of_the_copy_behind()
    {
        var (who, id) = await ReleaseAsync();
        var copy = await StampedAsync(who, id, Photo, "id.png");
        var picture = Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(copy.GetProperty("picture").GetString()!)));

        var refused = await who.SendAsync($"cases/{id}/steps/fill", new { with = new { idCopy = Answer("放行", copy) } });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Empty(await KeptAsync(who, id));
        Assert.Null(desk.Of<FileShelf>().Open(picture));

        await (await who.SendAsync($"cases/{id}/steps/fill", new { with = new { idCopy = Answer("放行", copy), urgent = "no", item = new[] { new { what = "书", pieces = "1" } } } })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(picture, Assert.Single(await KeptAsync(who, id)).GetProperty("hash").GetString());
    }

    [Fact, Requirement("DOC-13")]
    public async Task A_copy_serves_neither_another_case_nor_another_purpose()
    {
        var (who, id) = await ReleaseAsync();
        var (_, other) = await ReleaseAsync();
        var copy = await StampedAsync(who, id, Photo, "id.png");

        Assert.Equal("idCopy", await (await GiveAsync(who, other, "放行", copy)).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("idCopy", await (await GiveAsync(who, id, "放行证", copy)).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Empty(await KeptAsync(who, other));
    }

    [Fact, Requirement("DOC-13")]
    public async Task A_copy_on_the_case_answers_no_field_of_another_purpose()
    {
        var (who, _) = await ReleaseAsync();
        var id = (await (await who.SendAsync("cases", new { type = "fitOut", site = "east", channel = "visit", with = new { unit = "5-1203", company = "宏达装饰" } })).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;
        var copy = await (await who.PostAsync($"/api/v1/cases/{id}/copies/licence", FileOf(Photo, "licence.png"))).JsonAsync(HttpStatusCode.OK);
        await (await who.SendAsync($"cases/{id}/fields", new { with = new { licence = Answer("装修", copy) } })).JsonAsync(HttpStatusCode.OK);
        var hash = Assert.Single(await KeptAsync(who, id)).GetProperty("hash").GetString();

        var refused = await who.SendAsync($"cases/{id}/rows", new { type = "worker", with = new { name = "甲", idCopy = new { purpose = "装修出入证", faceToFace = "yes", file = hash } } });

        Assert.Equal("idCopy", await refused.CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact, Requirement("DOC-13")]
    public async Task A_PDF_is_stamped_as_a_picture_and_the_PDF_is_gone()
    {
        var (who, id) = await ReleaseAsync();
        var paper = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

        var copy = await StampedAsync(who, id, paper, "id.pdf");
        await (await GiveAsync(who, id, "放行", copy)).JsonAsync(HttpStatusCode.OK);

        var kept = Assert.Single(await KeptAsync(who, id));
        Assert.Equal("image/jpeg", kept.GetProperty("mediaType").GetString());
        Assert.Equal([0xFF, 0xD8, 0xFF], (await who.GetByteArrayAsync($"/api/v1/cases/{id}/attachments/{kept.GetProperty("hash").GetString()}"))[..3]);
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

    private static async Task<JsonElement> StampedAsync(HttpClient who, string id, byte[] content, string name) =>
        await (await who.PostAsync($"/api/v1/cases/{id}/copies/idCopy", FileOf(content, name))).JsonAsync(HttpStatusCode.OK);

    private static Task<HttpResponseMessage> GiveAsync(HttpClient who, string id, string purpose, JsonElement copy) =>
        who.SendAsync($"cases/{id}/fields", new { with = new { idCopy = Answer(purpose, copy) } });

    private static object Answer(string purpose, JsonElement copy) => new { purpose, faceToFace = "yes", file = copy.GetProperty("file").GetString() };

    private static async Task<List<JsonElement>> KeptAsync(HttpClient who, string id) =>
        [.. (await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray()];

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
