using Wusheng.Store.Rows;

namespace Wusheng.Store.Writing;

/// <summary>Every row that shows a life, as its fold says they must be.</summary>
internal sealed record Projected(
    LifeRow Life, ImmutableArray<ClockRow> Clocks, ImmutableArray<SeatRow> Seats, ImmutableArray<FieldRow> Fields, ImmutableArray<LinkRow> Links, string Text)
{
    internal static Projected Nothing { get; } = new(new LifeRow(), [], [], [], [], "");
}
