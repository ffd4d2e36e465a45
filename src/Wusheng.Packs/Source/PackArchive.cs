using System.Text.Json;

namespace Wusheng.Packs.Source;

/// <summary>A published pack as one run of bytes, to be kept under its hash for as long as a case may need it.</summary>
public static class PackArchive
{
    /// <summary>The same content always gives the same bytes.</summary>
    public static byte[] ToBytes(PackContent content) => JsonSerializer.SerializeToUtf8Bytes(Stored.Of(content));

    /// <summary>The content, or null when the bytes are no archive.</summary>
    public static PackContent? FromBytes(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<Stored>(bytes)?.Content();
        }
        catch (Exception broken) when (broken is JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed record Stored(string Folder, SortedDictionary<string, byte[]> Files, IReadOnlyList<Stored> Parents, bool Shipped = false)
    {
        public static Stored Of(PackContent content) => new(
            content.Folder,
            new SortedDictionary<string, byte[]>(content.Files.ToDictionary(file => file.Path, file => file.Bytes.ToArray()), StringComparer.Ordinal),
            [.. content.Parents.Select(Of)],
            content.Shipped);

        public PackContent Content() => new(
            Folder, [.. Files.Select(file => new PackFile(file.Key, file.Value))], [.. Parents.Select(parent => parent.Content())]) { Shipped = Shipped };
    }
}
