using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Wusheng.Store.Events;

/// <summary>
/// The events of one act as one JSON list. Each says its kind and content; when, by whom and through what only where that differs from
/// the event before it, and the first from the row it stands in.
/// </summary>
internal static class Several
{
    /// <summary>What stands in a row's kind when it holds several events.</summary>
    internal const string Kind = "several";

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? mine;

    internal static string Write(IReadOnlyList<Happened> events, int from, int count)
    {
        var (buffer, writer) = mine ??= Made();
        writer.WriteStartArray();
        for (var i = from; i < from + count; i++)
        {
            Write(writer, events[i], i == from ? events[i] : events[i - 1]);
        }

        writer.WriteEndArray();
        writer.Flush();
        var body = Encoding.UTF8.GetString(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        writer.Reset();
        return body;
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) Made()
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        return (buffer, new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = StoredJson.Options.Encoder, SkipValidation = true }));
    }

    private static void Write(Utf8JsonWriter writer, Happened happened, Happened before)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, EventBody.KindOf(happened.Event));
        if (happened.At != before.At)
        {
            writer.WriteString("at"u8, happened.At.UtcDateTime);
        }

        if (happened.By != before.By || happened.Channel != before.Channel)
        {
            writer.WriteString("by"u8, happened.By);
            writer.WriteString("channel"u8, happened.Channel);
        }

        writer.WritePropertyName("of"u8);
        EventBody.Write(writer, happened.Event);
        writer.WriteEndObject();
    }

    /// <exception cref="StoredEventException">The body is not of this program, or damaged.</exception>
    internal static IReadOnlyList<Happened> Read(StreamRow row)
    {
        try
        {
            using var list = JsonDocument.Parse(row.Body);
            var events = new List<Happened>(list.RootElement.GetArrayLength());
            var (version, at, by, channel) = (row.Version, row.At, row.By, row.Channel);
            foreach (var one in list.RootElement.EnumerateArray())
            {
                at = one.TryGetProperty("at"u8, out var time) ? new DateTimeOffset(time.GetDateTime(), TimeSpan.Zero) : at;
                (by, channel) = one.TryGetProperty("channel"u8, out var through) ? (one.GetProperty("by"u8).GetString(), through.GetString()!) : (by, channel);
                events.Add(new Happened(row.Life, version++, at, by, channel, EventBody.Read(one.GetProperty("kind"u8).GetString()!, one.GetProperty("of"u8))));
            }

            return events;
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new StoredEventException($"The events from version {row.Version} cannot be read: {damaged.Message}", damaged);
        }
    }
}
