using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary><c>take: other.acknowledge</c>: a command of its own to this or a linked life; its refusal is noted there and stops nothing here.</summary>
internal static class Taking
{
    internal static void Other(Working work, Cause cause, Effect.Take take)
    {
        var names = take.Step.Names;
        var target = names.Length == 1 ? cause.Life : Linked(work, cause, names[0]);
        if (target is not { } id)
        {
            return;
        }

        var inner = work.Inside();
        var faults = new List<Refusal>();
        var row = names.Length == 1 ? cause.Row : 0;
        Stepping.ByAct(inner, new TakeStep(id, row, names[^1], Seated(work.Facts(id, row), names[^1], With(work, cause, take))), faults);
        if (faults.Count == 0)
        {
            work.Absorb(inner);
        }
        else
        {
            work.Tell(id, new StepRefused(0, names[^1], [.. faults.Select(fault => fault.Code)]));
        }
    }

    // Nobody is there to be asked whom to seat: the nearest of the seat's role is meant, as with assign.
    private static ImmutableDictionary<string, Given> Seated(LifeFacts facts, string step, ImmutableDictionary<string, Given> with)
    {
        var open = from assignment in facts.Type?.Steps[step]?.Assigns ?? []
                   let seat = assignment.Seat.Names[^1]
                   where assignment.Who is null && !with.ContainsKey(seat) && SeatsOf.Holder(facts, seat) is null
                   let nearest = SeatsOf.Find(facts, seat)?.Seat.Roles.Select(role => Telling.Nearest(facts, role)).FirstOrDefault(found => found is not null)
                   where nearest is not null
                   select KeyValuePair.Create(seat, (Given)nearest.Value.Person);
        return with.AddRange(open);
    }

    /// <summary>The newest life behind a link of the cause's life, or null.</summary>
    internal static LifeId? Linked(Working work, Cause cause, string link) =>
        work.Facts(cause.Life, cause.Row).Find(link)?.Value is Value.Life life ? new LifeId(life.Id) : null;

    private static ImmutableDictionary<string, Given> With(Working work, Cause cause, Effect.Take take)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        return take.With.ToImmutableDictionary(each => each.Name, each => each.Fixed ?? Text(facts, each));
    }

    private static Given Text(LifeFacts facts, WithValue with) => facts.Computed(with.Is!) switch
    {
        Value.Person person => person.Id,
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        Value.Moment moment => moment.At.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        var value => Slots.Show(value, facts.Zone),
    };
}
