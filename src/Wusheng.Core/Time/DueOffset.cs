using System.Diagnostics.CodeAnalysis;

namespace Wusheng.Core.Time;

/// <summary>A moment before, at or after a due time, counted on the same calendar: <c>-10m</c>, <c>due</c>, <c>+1wd</c>.</summary>
/// <param name="Distance">How far; never negative.</param>
/// <param name="IsBefore">True before the due time; meaningless at a distance of zero.</param>
public readonly record struct DueOffset(Limit Distance, bool IsBefore)
{
    public static DueOffset AtDue { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out DueOffset offset)
    {
        offset = AtDue;
        if (text is not [('-' or '+') and var sign, .. var distance])
        {
            return text == "due";
        }

        var read = Limit.TryParse(distance, out var limit) && limit.Amount > 0;
        offset = read ? new DueOffset(limit, sign == '-') : AtDue;
        return read;
    }

    /// <summary>The moment itself; a due time that is <see cref="BusinessCalendar.Never"/> has no moments but itself.</summary>
    public DateTimeOffset From(BusinessCalendar calendar, DateTimeOffset due)
    {
        if (due == BusinessCalendar.Never || Distance.Amount == 0)
        {
            return due;
        }

        return Distance.IsWorkingDays ? FromDayOf(calendar, due) : calendar.Add(due, IsBefore ? -Distance.Time : Distance.Time);
    }

    // A due time of 24:00 belongs to the day it ends, not to the one that begins with it.
    private DateTimeOffset FromDayOf(BusinessCalendar calendar, DateTimeOffset due) => IsBefore
        ? calendar.AddWorkingDays(due, -Distance.WorkingDays)
        : calendar.AddWorkingDays(due.AddTicks(-1), Distance.WorkingDays);

    public override string ToString() => Distance.Amount == 0 ? "due" : (IsBefore ? "-" : "+") + Distance;
}
