using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The recurring duties of the pack in force, opened one after another at their moments.</summary>
internal sealed class DutyBook(MemoryWorld world, DateTimeOffset starts)
{
    private readonly Dictionary<string, DateTimeOffset> openedTo = new(StringComparer.Ordinal);
    private readonly Queue<Open> waiting = [];
    private DateTimeOffset waitingSince;

    /// <summary>When the next one opens, or null when there is none.</summary>
    public DateTimeOffset? Next => waiting.Count > 0 ? waitingSince : Coming().Select(duty => (DateTimeOffset?)duty.At).Min();

    /// <summary>The next one to open, or null when the role has nobody.</summary>
    public Open? Take()
    {
        if (waiting.Count == 0 && Coming().MinBy(duty => duty.At) is { Type: { } type } duty)
        {
            openedTo[type.Id] = duty.At.AddTicks(1);
            waitingSince = duty.At;
            foreach (var act in Recurrences.Acts(world, world.Home.Id, type))
            {
                waiting.Enqueue(act);
            }
        }

        return waiting.TryDequeue(out var next) ? next : null;
    }

    private IEnumerable<(LifeType Type, DateTimeOffset At)> Coming()
    {
        foreach (var type in Recurrences.Duties(world.Newest))
        {
            if (type.Opening.Every is { } every && Recurrences.Next(every, openedTo.GetValueOrDefault(type.Id, starts), world.Home.Zone) is { } at)
            {
                yield return (type, at);
            }
        }
    }
}
