using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Time.Holidays;

namespace Wusheng.Core.Lives;

/// <summary>A running clock whose due time another calendar would move.</summary>
public sealed record DueMove(LifeId Life, string Number, int Row, string Clock, DateTimeOffset Before, DateTimeOffset? After);

/// <summary>What a list of holidays would move before it is taken over: nothing is written.</summary>
public static class DuePreview
{
    /// <summary>The moves over the lives given, soonest first.</summary>
    public static ImmutableArray<DueMove> Of(IWorld world, IEnumerable<Life> lives, IReadOnlyCollection<Holiday> days) =>
        [.. lives.SelectMany(life => Of(world, life, days)).OrderBy(move => move.Before)];

    private static IEnumerable<DueMove> Of(IWorld world, Life life, IReadOnlyCollection<Holiday> days)
    {
        if (Grammar.Type(world.Pack(life.Pack), life.Type) is not { } whole)
        {
            yield break;
        }

        foreach (var (row, part) in life.Parts)
        {
            foreach (var clock in part.Clocks.Values.Where(clock => clock is { IsRunning: true, Due: not null }))
            {
                var facts = new LifeFacts(world, life, row, life.LastAt, null);
                if (Grammar.Row(whole, life, row).Clocks[clock.Clock] is { Calendar: { } named } type
                    && Clockwork.Due(facts, type, clock, With(facts, named, days)) is var after && after != clock.Due)
                {
                    yield return new DueMove(life.Id, life.Number, row, type.Title, clock.Due!.Value, after);
                }
            }
        }
    }

    private static BusinessCalendar With(LifeFacts facts, string calendar, IReadOnlyCollection<Holiday> days) => Calendars.With(facts.Pack, calendar, facts.Zone, days);
}
