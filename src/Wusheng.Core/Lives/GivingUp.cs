using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// A notice that was given up: what the pack says of that case (<c>fails</c>) is carried out, once for each receiver. Where it says
/// nothing and it was the customer, whoever has the life in hand is told.
/// </summary>
internal static class GivingUp
{
    private static readonly ConditionalWeakTable<Pack, StrongBox<ImmutableArray<Effect.Notify>>> Known = [];

    internal static void Apply(Working work, GiveUp act)
    {
        var life = work.Life(act.Life);
        if (life.Notices.FirstOrDefault(notice => notice.Version == act.Notice) is not { } notice || !notice.To.Contains(act.To) || notice.GivenUp.Contains(act.To))
        {
            return;
        }

        work.Own(act.Life, new NoticeGivenUp(act.Notice, act.To));
        var cause = new Cause(act.Life, notice.Row, Cause.NoSeats, "通知没有送到", null);
        if (Fails(work.Pack(life.Pack), notice) is { IsEmpty: false } fails)
        {
            Effects.Do(work, cause, fails, []);
        }
        else if (act.To == Telling.Customer && (life.Owner ?? life.First) is { } inHand)
        {
            work.Own(act.Life, new Notified(notice.Row, [inHand], null, $"{life.Number} 没能通知到客户，请另想办法", null));
        }

        After.Instant(work, life, act.Life);
    }

    /// <summary>The place of a notice among those of its pack that say what happens when they are given up.</summary>
    internal static int? PlaceOf(Pack? pack, Effect.Notify notify) => notify.Fails.IsEmpty || pack is null ? null : Of(pack).IndexOf(notify) is >= 0 and var at ? at : null;

    // The pack is pinned, so the place stays; after a move to another version a notice that does not fit is none.
    private static ImmutableArray<Effect> Fails(Pack? pack, NoticeGiven notice) =>
        pack is not null && notice.Fails is { } at && Of(pack) is var known && at < known.Length && known[at].Say == notice.Say ? known[at].Fails : [];

    private static ImmutableArray<Effect.Notify> Of(Pack pack) => Known.GetValue(pack, each => new(
        [.. AllEffects.Of(each).OfType<Effect.Notify>().Where(notify => !notify.Fails.IsEmpty)])).Value;
}
