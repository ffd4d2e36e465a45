using System.Net.Http.Headers;
using System.Text;

namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class AttachmentTests(DeskUnderTest desk)
{
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];

    [Fact]
    public async Task A_picture_comes_back_as_it_was_sent_but_only_to_those_who_see_the_case()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        await (await UploadAsync(li, id, Picture, "meter.txt", "text/plain")).JsonAsync(HttpStatusCode.OK);

        var item = (await li.ReadAsync($"cases/{id}/attachments")).GetProperty("items")[0];
        var address = $"/api/v1/cases/{id}/attachments/{item.GetProperty("hash").GetString()}";

        Assert.Equal("image/png", item.GetProperty("mediaType").GetString());
        Assert.Equal(Picture, await li.GetByteArrayAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, (await (await desk.AsAsync("zhou")).GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_program_called_picture_is_refused_by_what_is_in_it()
    {
        var li = await desk.AsAsync("li");
        var (id, version) = await li.OpenFaultAsync();

        var refused = await UploadAsync(li, id, [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0], "photo.png", "image/png");

        Assert.Equal("file.type", await refused.CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(version, (await li.ReadAsync($"cases/{id}")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Something_that_is_no_upload_is_answered_in_words()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        using var torn = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhalf", Encoding.ASCII);
        torn.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        Assert.Equal("file", await (await li.PostAsync($"/api/v1/cases/{id}/attachments", torn)).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("file", await (await li.SendAsync($"cases/{id}/attachments", new { })).CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    private static Task<HttpResponseMessage> UploadAsync(HttpClient client, string id, byte[] content, string name, string type)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return client.PostAsync($"/api/v1/cases/{id}/attachments", new MultipartFormDataContent { { part, "file", name } });
    }
}
