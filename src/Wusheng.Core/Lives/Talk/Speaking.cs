using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What of a step had to be said, and what must not have been.</summary>
internal sealed class Speaking(LifeFacts facts, Passage passage)
{
    private readonly Hearing hearing = facts.Hearing;

    /// <summary>What to make of a step nobody did: as long as the talk goes on, or when nobody kept account of it, it cannot be told.</summary>
    internal Truth Undone => hearing.IsOver && !facts.Life.Talk.Done.IsEmpty ? Truth.False : Truth.Unknown;

    internal Truth Said(GuideStep step) => !Wording.IsSpoken(step) ? Truth.True
        : hearing.Turns.IsEmpty ? (passage.Ticks.At(step) is null ? Undone : Truth.True)
        : passage.Heard(step) is { } placed ? InFull(step, placed)
        : passage.Alignment.IsUnsure(step.Id) || !hearing.IsOver ? Truth.Unknown
        : Truth.False;

    /// <summary>The verdict on one element of what the step wants heard.</summary>
    internal Truth Element(string element, Placed placed)
    {
        var near = hearing.Turns.Where(turn => turn.Place >= placed.Turn.Place && !turn.IsCustomer).Take(2).ToList();
        return near.Any(turn => turn.IsAgent && hearing.Sayings.In(element, turn).Count > 0) ? Truth.True
            : hearing.Sayings.IsOpen(element) || near.Any(turn => turn.IsUnknown && hearing.Sayings.In(element, turn).Count > 0) ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>Nothing forbidden from the step's words to the next step's; where its words were not heard, in all of the passage.</summary>
    internal Truth Clean(GuideStep step)
    {
        if (step.Never is not { } never || hearing.Turns.IsEmpty)
        {
            return Truth.True;
        }

        var (from, to) = Span(step);
        var guilty = hearing.Turns.Where(turn => turn.Place >= from && turn.Place < to && !turn.IsCustomer && hearing.Wording.Elements(never).Any(element => hearing.Sayings.In(element, turn).Count > 0)).ToList();
        return guilty.Exists(turn => turn.IsAgent) ? Truth.False : guilty.Count > 0 ? Truth.Unknown : Truth.True;
    }

    private Truth InFull(GuideStep step, Placed placed) => step.Heard is { } heard && hearing.Sayings.Of(heard) is { All.IsEmpty: false }
        ? hearing.Wording.Elements(heard).Select(element => Element(element, placed)).Aggregate(Truth.True, Kleene.And)
        : Truth.True;

    private (int From, int To) Span(GuideStep step)
    {
        var places = passage.Steps.Select(each => passage.Heard(each)?.Turn.Place).OfType<int>().Order().ToList();
        return passage.Heard(step) is { } placed
            ? (placed.Turn.Place, places.Where(place => place > placed.Turn.Place).DefaultIfEmpty(int.MaxValue).First())
            : (places.DefaultIfEmpty(0).First(), int.MaxValue);
    }
}
