using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What can be measured of a talk. A talk without times, such as a chat, has no figures.</summary>
public static class TalkFigures
{
    // Of fewer characters no pace can be told.
    private const int LeastForPace = 30;

    // A turn shorter than this is a word or two, timed too roughly to tell.
    private const int LeastForTurn = 12;

    // Recordings are cut to the tenth of a second; a sound of assent of two characters interrupts nobody.
    private const decimal Overlap = 0.2m;
    private const int Assent = 2;

    internal static ImmutableArray<string> Names { get; } = ["pace", "silence", "longestSilence", "overtalk", "interruptions", "fastestPace", "slowestPace"];

    internal static Value? Of(ImmutableArray<HeardTurn> turns, string name)
    {
        if (!turns.Any(turn => turn.Turn.To > turn.Turn.From))
        {
            return null;
        }

        return name switch
        {
            "pace" => Pace([.. turns.Where(turn => turn.IsAgent && turn.Turn.To > turn.Turn.From)]),
            "fastestPace" => Paces(turns).LastOrDefault(),
            "slowestPace" => Paces(turns).FirstOrDefault(),
            "silence" => Length(Silences(turns).Sum()),
            "longestSilence" => Length(Silences(turns).DefaultIfEmpty(0).Max()),
            "interruptions" => turns.Any(turn => turn.IsUnknown) ? null : new Value.Number(Interruptions(turns)),
            _ => turns.Any(turn => turn.IsUnknown) ? null : Length(Overtalk(turns)),
        };
    }

    /// <summary>Characters a minute in one turn; null where it is too short to tell or has no times.</summary>
    public static decimal? PaceOf(TalkTurn turn) => turn.To > turn.From && turn.Text.Count(char.IsLetterOrDigit) is >= LeastForTurn and var characters
        ? Math.Round(characters * 60 / (turn.To - turn.From), 1)
        : null;

    private static IEnumerable<Value.Number> Paces(ImmutableArray<HeardTurn> turns) =>
        turns.Where(turn => turn.IsAgent).Select(turn => PaceOf(turn.Turn)).OfType<decimal>().Order().Select(pace => new Value.Number(pace));

    /// <summary>Characters of the agent in a minute of the agent's own speaking; null when there are too few.</summary>
    private static Value.Number? Pace(ImmutableArray<HeardTurn> own)
    {
        var seconds = own.Sum(turn => turn.Turn.To - turn.Turn.From);
        var characters = own.Sum(turn => turn.Turn.Text.Count(char.IsLetterOrDigit));
        return seconds > 0 && characters >= LeastForPace ? new Value.Number(Math.Round(characters * 60 / seconds, 1)) : null;
    }

    /// <summary>How often the agent begins to speak while the customer is speaking.</summary>
    private static int Interruptions(ImmutableArray<HeardTurn> turns) => turns.Count(own => own.IsAgent && own.Turn.Text.Count(char.IsLetterOrDigit) > Assent
        && turns.Any(other => other.IsCustomer && other.Turn.From < own.Turn.From && own.Turn.From < other.Turn.To - Overlap));

    /// <summary>The stretches between turns in which nobody speaks.</summary>
    private static IEnumerable<decimal> Silences(ImmutableArray<HeardTurn> turns)
    {
        var heard = turns[0].Turn.To;
        foreach (var turn in turns.Skip(1).Select(each => each.Turn))
        {
            if (turn.From > heard)
            {
                yield return turn.From - heard;
            }

            heard = Math.Max(heard, turn.To);
        }
    }

    /// <summary>How long agent and customer speak at once.</summary>
    private static decimal Overtalk(ImmutableArray<HeardTurn> turns)
    {
        var (agent, customer, both) = (0m, 0m, 0m);
        foreach (var turn in turns)
        {
            both += Math.Max(0, Math.Min(turn.Turn.To, turn.IsAgent ? customer : agent) - turn.Turn.From);
            (agent, customer) = turn.IsAgent ? (Math.Max(agent, turn.Turn.To), customer) : (agent, Math.Max(customer, turn.Turn.To));
        }

        return both;
    }

    private static Value.Duration Length(decimal seconds) => new(TimeSpan.FromSeconds((double)seconds));
}
