using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;

namespace Wusheng.Core.Lives.Talk;

/// <summary>Whether the customer speaks or has been silent. What an unknown speaker said may have been theirs: then it cannot be told.</summary>
internal sealed class Quiet(LifeFacts facts, Hearing hearing)
{
    /// <summary>Since the branch in hand was entered, else at any time.</summary>
    internal Truth Speaks()
    {
        if (hearing.Turns.IsEmpty)
        {
            return Truth.Unknown;
        }

        var since = facts.Life.Talk.Branch is { } branch && new Ticks(facts.Life, branch).EnteredAt is { } at ? TalkTime.Seconds(facts.Life, at) : 0;
        var heard = hearing.Turns.Where(turn => turn.Turn.From >= since && !turn.IsAgent).ToList();
        return heard.Exists(turn => turn.IsCustomer) ? Truth.True : heard.Count > 0 ? Truth.Unknown : Truth.False;
    }

    internal Truth IsSilent(Condition.CustomerSilent test)
    {
        var from = test.After is { } name ? EndOf(name) : null;
        if (hearing.Turns.IsEmpty || (from is null && test.After is not null))
        {
            return Truth.Unknown;
        }

        var strict = IsSilent(test, from, turn => turn.IsCustomer);
        return strict == IsSilent(test, from, turn => !turn.IsAgent) ? Kleene.Of(strict) : Truth.Unknown;
    }

    private bool IsSilent(Condition.CustomerSilent test, decimal? after, Func<HeardTurn, bool> speaks)
    {
        var length = (decimal)test.For.TotalSeconds;
        var sounds = hearing.Turns.Where(turn => speaks(turn) && turn.Turn.To > (after ?? 0)).Select(turn => turn.Turn).ToList();
        if (after is { } from)
        {
            return (sounds.Count > 0 ? sounds[0].From : End) - from >= length;
        }

        var begins = sounds.Select(turn => turn.To).Prepend(0);
        var ends = sounds.Select(turn => turn.From).Append(End);
        var gaps = begins.Zip(ends, (begin, end) => end - begin);
        return hearing.IsOver ? gaps.Any(gap => gap >= length) : gaps.Last() >= length;
    }

    private decimal End => !hearing.IsOver ? TalkTime.Seconds(facts.Life, facts.Now)
        : Math.Max(hearing.Turns.Max(turn => turn.Turn.To), TalkTime.Released(facts.Life) is { } released ? TalkTime.Seconds(facts.Life, released) : 0);

    private decimal? EndOf(string name) => facts.Guidance.Place(name) is { } place
        ? place.Turn?.Turn.To ?? (place.Tick is { } tick ? TalkTime.Seconds(facts.Life, tick) : null)
        : TalkTime.MomentOf(facts, name) is { } at ? TalkTime.Seconds(facts.Life, at)
        : hearing.Turns.LastOrDefault(turn => hearing.Sayings.In(name, turn).Count > 0)?.Turn.To;
}
