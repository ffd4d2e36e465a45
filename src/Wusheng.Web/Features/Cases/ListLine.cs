using Wusheng.Core.Packs;
using Wusheng.Store.Rows;
using Wusheng.Web.Components;

namespace Wusheng.Web.Features.Cases;

/// <summary>A case in the list, with the clock that is due next and the words for it.</summary>
/// <param name="Clock">Null when none runs.</param>
public sealed record ListLine(LifeRow Row, PackWords? Words, ClockRow? Clock, DateTimeOffset? WarnAt, TimeSpan Limit)
{
    public string Title => Row.Title.Length > 0 ? Row.Title : Words?.Title ?? Row.Type;

    public string State => Words?.State(Row.State) ?? Row.State;

    /// <summary>The name of the clock due next, of a row's or the case's own.</summary>
    public string? ClockTitle => Clock is null || Words is null ? null : Words.Type.Clocks.Has(Clock.Clock) ? Words.Clock(Clock.Clock)
        : Words.Type.Rows.Select(rows => Words.Row(rows.Id)).FirstOrDefault(rows => rows?.Type.Clocks.Has(Clock.Clock) == true)?.Clock(Clock.Clock);

    public ClockType? ClockType => Clock is null || Words is null ? null
        : Words.Type.Clocks[Clock.Clock] ?? Words.Type.Rows.Select(rows => rows.Clocks[Clock.Clock]).FirstOrDefault(clock => clock is not null);
}

/// <summary>One page of the list and what it may be narrowed by.</summary>
/// <param name="Next">The address of the page after; null on the last.</param>
public sealed record ListSheet(
    IReadOnlyList<ListLine> Lines, string? Next, IReadOnlyList<FieldOption> Types, IReadOnlyList<FieldOption> States, IReadOnlyList<FieldOption> Sites,
    Store.Worlds.HouseBook House, TimeZoneInfo Zone, DateTimeOffset Now)
{
    public string Person(string? id) => id is null ? "" : House.People.GetValueOrDefault(id)?.Name ?? id;

    public string Site(string id) => House.Sites.GetValueOrDefault(id)?.Title ?? id;
}
