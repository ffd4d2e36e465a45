using Wusheng.Store.Events;

namespace Wusheng.Store.Reading;

/// <summary>Money in and out at a site, as it happened.</summary>
public static class MoneyMoves
{
    private static readonly string[] Kinds = [EventBody.KindOf<Paid>(), EventBody.KindOf<Refunded>(), EventBody.KindOf<PaymentReversed>(), EventBody.KindOf<TillHandedIn>()];

    /// <summary>Payments, refunds, reversals and hand-overs from a moment on, oldest first; with the life each happened in.</summary>
    public static async Task<List<Happened>> MoneyAsync(this WushengDb db, string site, DateTimeOffset from, DateTimeOffset until, CancellationToken cancel = default)
    {
        var (paid, refund, reverse, hand) = (EventBody.Among(Kinds[0]), EventBody.Among(Kinds[1]), EventBody.Among(Kinds[2]), EventBody.Among(Kinds[3]));
        var (since, before) = (from.ToUniversalTime(), until.ToUniversalTime());
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.At >= since && row.At < before && row.Site == site
                && (Kinds.Contains(row.Kind) || (row.Kind == Several.Kind && (row.Body.Contains(paid) || row.Body.Contains(refund) || row.Body.Contains(reverse) || row.Body.Contains(hand)))))
            .OrderBy(row => row.At).ThenBy(row => row.Life).ThenBy(row => row.Version).ToListAsync(cancel);
        return [.. rows.SelectMany(row => row.Events()).Where(happened => happened.Event is Paid or Refunded or PaymentReversed or TillHandedIn)];
    }
}
