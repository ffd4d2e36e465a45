using Wusheng.Core.Time;

namespace Wusheng.Web.Features.Cases;

/// <summary>A clock in a row of a list: the same due time, warning and counted stretches as on the page of its case.</summary>
/// <param name="Type">Null when the pack that named it is not here any more.</param>
/// <param name="Title">What it is for.</param>
public sealed record RowClock(ClockRow Row, ClockType? Type, string Title, ClockFace Face)
{
    internal static RowClock Of(IWorld world, HouseBook house, ClockRow row, LifeRow life, PackWords? words, DateTimeOffset now)
    {
        var (type, title) = Named(words, row.Clock);
        var zone = house.Sites.GetValueOrDefault(life.Site)?.Zone ?? TimeZoneInfo.Utc;
        var pack = world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash));
        return new RowClock(row, type, title ?? row.Clock, FaceOf(row, type, Calendars.Of(pack, ClockCounts.CalendarOf(world, life, type), zone), now));
    }

    private static (ClockType? Type, string? Title) Named(PackWords? words, string clock) => words switch
    {
        null => (null, null),
        _ when words.Type.Clocks[clock] is { } own => (own, words.Clock(clock)),
        _ => words.Type.Rows.Select(rows => Named(words.Row(rows.Id), clock)).FirstOrDefault(found => found.Type is not null),
    };

    private static ClockFace FaceOf(ClockRow row, ClockType? type, BusinessCalendar calendar, DateTimeOffset now)
    {
        if (row.DueAt is not { } due)
        {
            return ClockFace.Paused("");
        }

        var warns = type?.At.Where(entry => entry.Offset.IsBefore).Select(entry => entry.Offset.From(calendar, due)).ToList() ?? [];
        return ClockFace.Running(now, due, warns.Count == 0 ? null : warns.Min(), calendar.Elapsed(row.StartedAt, due), ClockCounts.Until(calendar, now, due));
    }
}
