using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wusheng.Core.Lives;

namespace Wusheng.Store.Events;

/// <summary>
/// Each stream is a chain: an event's hash covers the hash before it and everything the event says, so that a changed, removed or
/// inserted event shows. The life's row keeps the newest hash, so that a cut tail shows too.
/// </summary>
public static class Chain
{
    /// <summary>The hash before the first event.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 over the hash before and the event with its place; texts are led by their length, so that none runs into the next.</summary>
    public static byte[] Next(byte[] before, LifeId life, int version, DateTimeOffset at, string? by, string channel, string kind, string body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        Append(hash, life.Text);
        Append(hash, version);
        Append(hash, at.UtcTicks);
        Append(hash, by);
        Append(hash, channel);
        Append(hash, kind);
        Append(hash, body);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        if (text is null)
        {
            Append(hash, -1);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
