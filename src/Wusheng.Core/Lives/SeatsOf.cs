using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Which seats a row has, its own and those of the rows above it, and who sits there.</summary>
internal static class SeatsOf
{
    /// <summary>Who holds the seat; null when nobody does.</summary>
    internal static string? Holder(LifeFacts facts, string seat)
    {
        for (var row = facts.Row; ; row = facts.Life.Parts[row].Parent)
        {
            if (facts.Life.Parts[row].Seats.TryGetValue(seat, out var now))
            {
                return now.Person;
            }

            if (row == 0)
            {
                return seat switch { "first" => facts.Life.First, "owner" => facts.Life.Owner, _ => null };
            }
        }
    }

    /// <summary>The seat of that name in the row or above it.</summary>
    internal static (SeatType Seat, int Row)? Find(LifeFacts facts, string name)
    {
        for (var row = facts.Row; ; row = facts.Life.Parts[row].Parent)
        {
            if (facts.At(row).Type?.Seats[name] is { } seat)
            {
                return (seat, row);
            }

            if (row == 0)
            {
                return null;
            }
        }
    }
}
