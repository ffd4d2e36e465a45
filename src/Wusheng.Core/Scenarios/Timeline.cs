using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>A moment the world will report of a contact (a phone that rings on, a call that is hung up).</summary>
internal sealed record Coming(DateTimeOffset At, LifeId Life, string Moment, ImmutableDictionary<string, Given> With);

/// <summary>
/// The virtual clock: whatever is due happens at its own moment, in order. Of one moment: first what the world reports,
/// then recurring duties, then clocks.
/// </summary>
internal sealed class Timeline(MemoryWorld world, DateTimeOffset starts)
{
    private const int MostMoments = 10_000;
    private static readonly TimeSpan longest = TimeSpan.FromDays(3660);

    private readonly List<Coming> coming = [];
    private readonly DutyBook duties = new(world, starts);

    public DateTimeOffset Now { get; private set; } = starts;

    public void Expect(Coming moment) => coming.Add(moment);

    public Decision Do(Act act, Actor actor) => world.Commit(inside => Engine.Do(inside, act, actor, Now));

    /// <summary>Lets everything due before a moment happen (with <paramref name="inclusive"/>: at it, too), then stands there.</summary>
    /// <returns>Why time cannot go on, or null.</returns>
    public Said? PassTo(DateTimeOffset to, bool inclusive)
    {
        if (to < Now || to - Now > longest)
        {
            return to < Now
                ? new Said("时间只能向前：这一条比上一条早。", "Time only goes forward: this item is earlier than the one before.")
                : new Said("一次最多跳 10 年。", "At most 10 years may pass at once.");
        }

        for (var moments = 0; Next() is { } next && (next < to || (inclusive && next == to)); moments++)
        {
            if (moments == MostMoments)
            {
                return new Said($"到这一条之前要发生的事超过 {MostMoments} 件。", $"More than {MostMoments} things fall due before this item.");
            }

            Now = next > Now ? next : Now;
            if (Happen(next) is { } stuck)
            {
                return stuck;
            }
        }

        Now = to;
        return null;
    }

    private DateTimeOffset? Next() =>
        coming.Select(moment => (DateTimeOffset?)moment.At).Append(duties.Next).Concat(world.Lives.Select(DueOf)).Min();

    private DateTimeOffset? DueOf(Life life) => Engine.NextDue(world, life);

    private Said? Happen(DateTimeOffset moment)
    {
        if (coming.Find(report => report.At <= moment) is { } report)
        {
            coming.Remove(report);
            return Refused(Do(new Report(report.Life, report.Moment, report.With), new Actor(null, world.Find(report.Life)!.Channel)), report.Moment);
        }

        if (duties.Next <= moment)
        {
            return duties.Take() is { } duty ? Refused(Do(duty, Actor.Engine), duty.Type) : null;
        }

        var life = world.Lives.First(life => DueOf(life) <= moment);
        var before = life.Version;
        Do(new LetTimePass(life.Id), Actor.Engine);
        return world.Find(life.Id)!.Version > before || DueOf(world.Find(life.Id)!) > moment ? null : new Said($"{life.Number} 到时却什么也没发生。", $"{life.Number} is due but nothing happens.");
    }

    private static Said? Refused(Decision decision, string what) => decision is Decision.Refused { Why: [var why, ..] }
        ? new Said($"“{what}”没成：{why.Zh}", $"'{what}' was refused: {why.En}")
        : null;
}
