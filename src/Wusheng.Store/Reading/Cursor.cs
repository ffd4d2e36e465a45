using System.Globalization;
using System.Text;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Where a page of a list ended, opaque to whoever carries it.</summary>
public readonly record struct Cursor(DateTimeOffset Due, string Id)
{
    public static Cursor After(LifeRow row) => new(row.NextDue, row.Id);

    /// <returns>Null when the text is not one of ours.</returns>
    public static Cursor? TryParse(string? text)
    {
        Span<byte> bytes = stackalloc byte[128];
        return text is { Length: <= 128 } && Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), bytes, out var length)
            && Encoding.ASCII.GetString(bytes[..length]).Split('|') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? new Cursor(new DateTimeOffset(at, TimeSpan.Zero), id)
            : null;
    }

    public override string ToString() => Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Due.UtcTicks}|{Id}"))).Replace('+', '-').Replace('/', '_');
}

/// <summary>One page of a list.</summary>
/// <param name="Next">Pass it on to get the page after; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, Cursor? Next);
