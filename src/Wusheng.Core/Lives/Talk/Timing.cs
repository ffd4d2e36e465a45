using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The pauses, limits and order of a passage's steps, as measured.</summary>
internal sealed class Timing(LifeFacts facts, Passage passage)
{
    // Recordings and ticks are not to the tenth of a second; a pack may state its own.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <summary>A step that was not done has no pause to measure; whether it should have been is judged apart.</summary>
    internal Truth Paused(GuideStep step)
    {
        if (step.Pause is not { } pause || !passage.IsDone(step))
        {
            return Truth.True;
        }

        var quiet = passage.Heard(step) is { } placed ? QuietAfter(placed.Turn, pause) : passage.Ticks.QuietAfter(step);
        return quiet is { } measured ? Kleene.Of(measured >= pause - Slack) : Truth.Unknown;
    }

    internal Truth InTime(GuideStep step)
    {
        if (step.Within is null || facts.Computed(step.Within) is not Value.Duration { Length: var limit } || !passage.IsDone(step))
        {
            return Truth.True;
        }

        var from = step.WithinOf is { } moment ? TalkTime.MomentOf(facts, moment.ToString()) : TalkTime.Start(facts.Life);
        var at = passage.Heard(step) is { } placed ? TalkTime.At(facts.Life, placed.Turn.Turn.From) : passage.Ticks.At(step);
        return from is null || at is null ? Truth.Unknown : Kleene.Of(at - from <= limit);
    }

    internal Truth InOrder(GuideStep step)
    {
        if (!passage.Guide.Strict || !passage.IsDone(step))
        {
            return Truth.True;
        }

        return passage.Heard(step) is { } placed ? Kleene.Of(placed.InOrder)
            : Kleene.Of(!passage.Steps.TakeWhile(each => each.Id != step.Id).Any(each => passage.Ticks.At(each) > passage.Ticks.At(step)));
    }

    private TimeSpan Slack => facts.Find("pauseTolerance")?.Value is Value.Duration { Length: var given } ? given : Tolerance;

    /// <summary>From the end of the words to the next sound, or to the end of the contact; null when neither is known.</summary>
    private TimeSpan? QuietAfter(HeardTurn turn, TimeSpan pause)
    {
        var next = facts.Hearing.Turns.ElementAtOrDefault(turn.Place + 1);
        if (next is { IsCustomer: true } && passage.EndsWithCustomer)
        {
            return pause;
        }

        var until = next?.Turn.From ?? (TalkTime.Released(facts.Life) is { } released ? TalkTime.Seconds(facts.Life, released) : null);
        return until is { } sound ? TimeSpan.FromSeconds((double)(sound - turn.Turn.To)) : null;
    }
}
