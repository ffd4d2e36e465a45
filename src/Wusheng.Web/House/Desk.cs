using Wusheng.Core.Time;
using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>What the top bar says of the person and the place; read once a page.</summary>
internal sealed class Desk(CallerSight sight, Database database, TimeProvider clock)
{
    private Task<DeskNow?>? known;

    /// <summary>Several parts of a page ask at the same time; it is read once.</summary>
    public Task<DeskNow?> NowAsync(HttpContext http) => known ??= ReadAsync(http);

    private async Task<DeskNow?> ReadAsync(HttpContext http)
    {
        if (Caller.Of(http.User) is not { } caller)
        {
            return null;
        }

        var place = sight.Ask((world, house) =>
        {
            var here = Here.Of(house, caller.Person, http.Request.Cookies[Here.Cookie]);
            return (Here: here, Day: here.DayMark(world, house, clock.GetUtcNow()), Receives: Visits.Receives(world, here));
        });
        await using var db = database.OpenDb();
        var inHand = await db.Lives.Open().Where(row => row.Owner == caller.Person && row.Kind == (int)LifeKind.Contact && row.State == "inHand").Select(row => row.Id).ToListAsync(http.RequestAborted);
        var busy = inHand.Count > 0;
        var wrapping = busy && inHand.All(id => sight.Of(id, caller, (_, life) => life.Whole.Moments.ContainsKey("released") || life.Whole.Moments.ContainsKey("left") ? life : null!) is not null);
        return new DeskNow(place.Here, place.Day, await db.UnreadAsync(caller.Person, http.RequestAborted), wrapping ? PersonState.Wrapping : OwnState.Of(place.Here.Person, busy), busy) { Receives = place.Receives };
    }
}

/// <param name="Day">What the site's calendar says of today; null for an ordinary day.</param>
/// <param name="Talking">A contact is in hand, so the state follows from it.</param>
internal sealed record DeskNow(Here Here, DayException? Day, int Unread, PersonState State, bool Talking)
{
    /// <summary>The person's post lets them receive visitors.</summary>
    public bool Receives { get; init; }
}

/// <summary>What a person says of themselves, kept with their facts so that the packs' conditions can read it.</summary>
internal static class OwnState
{
    public const string Busy = "busy";
    private const string SinceFact = "stateSince";

    public static PersonState Of(Person? person, bool talking) =>
        talking ? PersonState.Busy
        : person is null || !person.Present ? PersonState.Away
        : person.Facts.GetValueOrDefault(Busy) is Value.YesNo { Yes: true } ? PersonState.Busy
        : PersonState.Free;

    /// <summary>Since when the person has been in the state they chose; null when they never chose one.</summary>
    public static DateTimeOffset? Since(Person person) => (person.Facts.GetValueOrDefault(SinceFact) as Value.Moment)?.At;

    /// <summary>The person's facts with the state written in, and since when.</summary>
    public static string Facts(string stored, PersonState state, DateTimeOffset now)
    {
        var facts = StoredValues.Read(stored).SetItem(SinceFact, new Value.Moment(now.ToUniversalTime()));
        return StoredValues.Write(state == PersonState.Busy ? facts.SetItem(Busy, new Value.YesNo(true)) : facts.Remove(Busy));
    }
}
