using System.Globalization;
using System.Text.Json;

using Wusheng.Store.Events;

namespace Wusheng.Web.Features.Lives;

/// <summary>Everything that happened in a life, oldest first.</summary>
internal static class HistoryEndpoint
{
    /// <param name="Next">To be sent as <c>after</c>; null on the last page.</param>
    internal sealed record Answer(IReadOnlyList<Event> Items, string? Next);

    /// <param name="By">Staff id; null: the engine itself.</param>
    /// <param name="Kind">The stored name of the kind of event, which never changes.</param>
    internal sealed record Event(int Version, DateTimeOffset At, string? By, string Channel, string Kind, JsonElement What);

    /// <param name="after">The version after which to go on.</param>
    public static async Task<IResult> GetAsync(
        string id, string? after, string? limit, HttpContext http, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        if (Paging.Count(limit) is not { } count)
        {
            return Paging.Of(null, limit).Fault!.ToProblem();
        }

        var from = 0;
        if (!string.IsNullOrEmpty(after) && !int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out from))
        {
            return Faults.Query("after", "应是版本号。", "must be a version number.").ToProblem();
        }

        if (sight.Of(id, caller, (world, life) => new Of(life, world.Pack(life.Pack))) is not { } of)
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        var events = await db.HistoryAsync(new LifeId(id), from, count, cancel);
        var next = events.Count == count ? events[^1].Version.ToString(CultureInfo.InvariantCulture) : null;
        Paging.Tell(http, next);
        return TypedResults.Ok(new Answer([.. events.Select(each => Told(each with { Event = PersonalNumbers.For(caller, of.Pack, of.Life, each.Event) }))], next));
    }

    private sealed record Of(Life Life, Core.Packs.Pack? Pack);

    private static Event Told(Happened happened) => new(
        happened.Version, happened.At, happened.By, happened.Channel, EventBody.KindOf(happened.Event), JsonSerializer.Deserialize<JsonElement>(EventBody.Write(happened.Event)));
}
