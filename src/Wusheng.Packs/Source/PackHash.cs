using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wusheng.Packs.Source;

/// <summary>The identity of a pack's content. Paths are NFC with forward slashes, so the same folder hashes alike on every system.</summary>
public static class PackHash
{
    /// <summary>Hex in lower case.</summary>
    public static string Of(PackContent content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in content.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path.Normalize(NormalizationForm.FormC).Replace('\\', '/')));
            Append(hash, file.Bytes.Span);
        }

        foreach (var parent in content.Parents)
        {
            Append(hash, Encoding.UTF8.GetBytes(Of(parent)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
