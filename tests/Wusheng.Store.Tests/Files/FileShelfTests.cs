using System.IO.Compression;
using Wusheng.Store.Files;

namespace Wusheng.Store.Tests.Files;

public sealed class FileShelfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-files").FullName;

    private FileShelf Shelf => new(folder);

    public static TheoryData<string, byte[]> Known => new()
    {
        { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0] },
        { "image/webp", [.. "RIFF0000WEBPVP8 "u8] },
        { "image/gif", [.. "GIF89a0"u8] },
        { "application/pdf", [.. "%PDF-1.7\n"u8] },
        { "audio/mpeg", [.. "ID3\u0004"u8] },
        { "audio/wav", [.. "RIFF0000WAVEfmt "u8] },
        { "audio/ogg", [.. "OggS0"u8] },
        { "text/plain", [.. "没有信号\n"u8] },
        { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip("[Content_Types].xml", "xl/workbook.xml") },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip("[Content_Types].xml", "word/document.xml") },
    };

    public static TheoryData<byte[]> Unknown => new() { new byte[] { 0x7F, 0x45, 0x4C, 0x46 }, Zip("evil.exe"), new byte[] { 0x4D, 0x5A, 0 }, "PK\u0003\u0004torn"u8.ToArray() };

    [Theory, MemberData(nameof(Known))]
    public async Task The_type_is_read_from_the_content(string mediaType, byte[] content)
    {
        var kept = (await Shelf.KeepAsync(new MemoryStream(content))).File!;

        Assert.Equal((mediaType, content.Length), (kept.MediaType, kept.Bytes));
        await using var back = Shelf.Open(kept.Hash)!;
        Assert.Equal(content.Length, back.Length);
        Assert.True(await Shelf.IsWholeAsync(kept.Hash));
        Assert.True(File.Exists(Path.Combine(folder, kept.Hash[..2], kept.Hash[2..4], kept.Hash)));
    }

    [Theory, MemberData(nameof(Unknown))]
    public async Task Anything_else_is_refused_whatever_it_calls_itself(byte[] content) =>
        Assert.Equal("file.type", (await Shelf.KeepAsync(new MemoryStream(content))).Why!.Code);

    [Fact]
    public async Task Too_large_and_empty_are_refused_and_leave_nothing()
    {
        Assert.Equal("file.size", (await Shelf.KeepAsync(new MemoryStream(new byte[FileShelf.MostBytes + 1]))).Why!.Code);
        Assert.Equal("file.empty", (await Shelf.KeepAsync(new MemoryStream([]))).Why!.Code);
        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_torn_upload_leaves_nothing_under_any_name()
    {
        await Assert.ThrowsAsync<IOException>(() => Shelf.KeepAsync(new TornStream()));

        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_a_crash_left_is_swept_and_a_changed_file_is_noticed()
    {
        var shelf = Shelf;
        File.WriteAllText(Path.Combine(folder, "arriving", "left"), "x");
        shelf.Sweep();
        var kept = (await shelf.KeepAsync(new MemoryStream("甲"u8.ToArray()))).File!;
        File.WriteAllText(Path.Combine(folder, kept.Hash[..2], kept.Hash[2..4], kept.Hash), "乙");

        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "arriving")));
        Assert.False(await shelf.IsWholeAsync(kept.Hash));
        Assert.Null(shelf.Open("../../etc/passwd"));
    }

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Array.ForEach(names, name => zip.CreateEntry(name));
        }

        return bytes.ToArray();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed class TornStream : MemoryStream
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            reads++ == 0 ? ValueTask.FromResult(1000) : throw new IOException("torn");
    }
}
