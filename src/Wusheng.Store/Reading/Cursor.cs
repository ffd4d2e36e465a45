using System.Globalization;
using System.Text;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Where a page of a list ended or began, opaque to whoever carries it.</summary>
/// <param name="Due">The value the list is ordered by: when due, or when opened.</param>
/// <param name="Back">The page that ends before this place is meant.</param>
public readonly record struct Cursor(DateTimeOffset Due, string Id, bool Back = false)
{
    public static Cursor After(LifeRow row) => new(row.NextDue, row.Id);

    /// <summary>The row's place in a list of that order.</summary>
    public static Cursor At(LifeRow row, CaseOrder order, bool back = false) => new(order == CaseOrder.TimeLeft ? row.NextDue : row.OpenedAt, row.Id, back);

    /// <returns>Null when the text is not one of ours.</returns>
    public static Cursor? TryParse(string? text)
    {
        Span<byte> bytes = stackalloc byte[128];
        return text is { Length: <= 128 } && Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/'), bytes, out var length)
            && Encoding.ASCII.GetString(bytes[..length]).Split('|') is [var ticks, var id, .. var back] && back is [] or ["b"]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? new Cursor(new DateTimeOffset(at, TimeSpan.Zero), id, back.Length > 0)
            : null;
    }

    public override string ToString() => Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Due.UtcTicks}|{Id}{(Back ? "|b" : "")}"))).Replace('+', '-').Replace('/', '_');
}

/// <summary>One page of a list.</summary>
/// <param name="Next">Pass it on to get the page after; null on the last.</param>
/// <param name="Before">Pass it on to get the page before; null on the first.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, Cursor? Next, Cursor? Before = null);
