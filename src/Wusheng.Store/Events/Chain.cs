using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wusheng.Store.Events;

/// <summary>
/// Each stream is a chain: a row's hash covers the hash before it and everything the row says, so that a changed, removed or
/// inserted row shows. The life's row keeps the newest hash, so that a cut tail shows too.
/// </summary>
public static class Chain
{
    /// <summary>The hash before the first event.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 over the hash before and the row with its place; texts are led by their length, so that none runs into the next.</summary>
    public static byte[] Next(byte[] before, LifeId life, int version, DateTimeOffset at, string? by, string channel, string kind, string body)
    {
        var most = before.Length + (4 * Encoding.UTF8.GetMaxByteCount(64)) + Encoding.UTF8.GetMaxByteCount(life.Text.Length + (by?.Length ?? 0) + channel.Length + kind.Length + body.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        var link = new Link(rented);
        link.Add(before);
        link.Add(life.Text);
        link.Add(version);
        link.Add(at.UtcTicks);
        link.Add(by);
        link.Add(channel);
        link.Add(kind);
        link.Add(body);
        var hash = SHA256.HashData(link.Written);
        ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    private ref struct Link(byte[] into)
    {
        private int length;

        internal readonly ReadOnlySpan<byte> Written => into.AsSpan(0, length);

        internal void Add(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(into.AsSpan(length));
            length += bytes.Length;
        }

        internal void Add(long number)
        {
            BinaryPrimitives.WriteInt64LittleEndian(into.AsSpan(length), number);
            length += sizeof(long);
        }

        internal void Add(string? text)
        {
            if (text is null)
            {
                Add(-1);
                return;
            }

            var count = Encoding.UTF8.GetBytes(text, into.AsSpan(length + sizeof(long)));
            Add(count);
            length += count;
        }
    }
}
