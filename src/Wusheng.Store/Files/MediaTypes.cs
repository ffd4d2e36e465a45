using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Wusheng.Store.Files;

/// <summary>What a file is, by what is in it; its name and what the sender says of it count for nothing.</summary>
public static class MediaTypes
{
    private static readonly SearchValues<char> NotInText = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n\f\r"), '\u007F']);

    private static readonly (byte[] Head, int At, string MediaType)[] Signatures =
    [
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ("WEBP"u8.ToArray(), 8, "image/webp"),
        ("GIF87a"u8.ToArray(), 0, "image/gif"),
        ("GIF89a"u8.ToArray(), 0, "image/gif"),
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ("ID3"u8.ToArray(), 0, "audio/mpeg"),
        ([0xFF, 0xFB], 0, "audio/mpeg"),
        ([0xFF, 0xF3], 0, "audio/mpeg"),
        ("WAVE"u8.ToArray(), 8, "audio/wav"),
        ("OggS"u8.ToArray(), 0, "audio/ogg"),
    ];

    /// <summary>The type of a whole file, or null when it is none we keep.</summary>
    public static string? Of(Stream file)
    {
        var head = new byte[4096];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return Signed(head.AsSpan(0, length)) ?? Office(head.AsSpan(0, length), file) ?? PlainText(file);
    }

    private static string? Signed(ReadOnlySpan<byte> head)
    {
        foreach (var (signature, at, mediaType) in Signatures)
        {
            if (head.Length >= at + signature.Length && head.Slice(at, signature.Length).SequenceEqual(signature))
            {
                return mediaType;
            }
        }

        return null;
    }

    private static string? Office(ReadOnlySpan<byte> head, Stream file)
    {
        if (!head.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("[Content_Types].xml") is null ? null
                : zip.GetEntry("word/document.xml") is not null ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : zip.GetEntry("xl/workbook.xml") is not null ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string? PlainText(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), false, 4096, leaveOpen: true);
        var characters = new char[4096];
        try
        {
            while (reader.Read(characters) is > 0 and var count)
            {
                if (characters.AsSpan(0, count).ContainsAny(NotInText))
                {
                    return null;
                }
            }
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        return file.Length == 0 ? null : "text/plain";
    }
}
