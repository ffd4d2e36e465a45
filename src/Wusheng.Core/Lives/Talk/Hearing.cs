using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// What can be told of a conversation from its turns and the pack's sayings. Where nothing is known of the talk, or where the answer
/// hangs on who an unknown speaker was, the answer is unknown: nobody is accused of what another may have said.
/// </summary>
internal sealed class Hearing
{
    // Sayings are made of sayings; the compiler refuses circles, a hostile store must not hang us either.
    private const int Deepest = 8;

    // Seconds of quiet after which the recording is taken to have begun in the midst of the talk.
    private const decimal LatestBeginning = 8;

    private readonly LifeFacts facts;
    private readonly Scoping scoping;

    internal Hearing(LifeFacts facts)
    {
        this.facts = facts;
        scoping = new Scoping(facts);
        Wording = new Wording(facts, Sayings);
    }

    internal ImmutableArray<HeardTurn> Turns => scoping.Turns;

    internal Sayings Sayings => scoping.Sayings;

    internal Wording Wording { get; }

    /// <summary>Whether nothing more is to be expected of the talk; a call nobody took, but of which there is a recording, has been.</summary>
    internal bool IsOver => Ending.IsEnded(facts.World, facts.Life) || TalkTime.Released(facts.Life) is not null
        || (!Turns.IsEmpty && facts.Life is { State: "waiting", Kind: LifeKind.Contact });

    internal Truth Says(Condition.Says test) => Says(test, 0);

    /// <summary>Whether the customer speaks, or has been silent.</summary>
    internal Truth Hears(Condition test) => test switch
    {
        Condition.CustomerSpeaks => new Quiet(facts, this).Speaks(),
        Condition.CustomerSilent silent => new Quiet(facts, this).IsSilent(silent),
        _ => Truth.Unknown,
    };

    /// <summary>A figure of the talk by name; null when it cannot be measured.</summary>
    internal Values.Value? Figure(string name) => TalkFigures.Of(Turns, name);

    private Truth Says(Condition.Says test, int depth)
    {
        if (Turns.IsEmpty || Sayings.Of(test.Saying) is not { } saying || depth > Deepest || !IsHeard(test.Who))
        {
            return Truth.Unknown;
        }

        if (!saying.All.IsEmpty)
        {
            return saying.All.Select(element => Says(test with { Saying = element }, depth + 1)).Aggregate(Truth.True, Kleene.And);
        }

        var strict = Read(test, saying, false);
        return HasOthers(test.Who) && Read(test, saying, true) != strict ? Truth.Unknown : strict;
    }

    private bool HasOthers(string who)
    {
        foreach (var turn in Turns)
        {
            if (turn.IsUnknown && turn.Turn.Who != who)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first words are missing: a recording of voices does not begin with a long quiet.</summary>
    private bool BeginsLate => Turns.Any(turn => turn.Turn.To > turn.Turn.From) && Turns[0].Turn.From > LatestBeginning;

    private bool IsHeard(string who) => who is "agent" or "customer" || Turns.Any(turn => turn.Turn.Who == who);

    /// <param name="withUnknown">Whether turns count of which nobody knows who spoke.</param>
    private Truth Read(Condition.Says test, Saying saying, bool withUnknown)
    {
        if (test.Scope == SaysScope.Anywhere && !Sayings.IsOpen(saying.Id))
        {
            return Kleene.Of(IsSaid(test, withUnknown));
        }

        if (scoping.Of(test.Scope, Turns.Where(turn => Speaks(turn, test.Who, withUnknown))) is not { } scope)
        {
            return Truth.Unknown;
        }

        var counts = scope.Turns.Select(turn => Sayings.In(test.Saying, turn).Count(found => scope.Holds(turn, found)));
        var absent = (Sayings.IsOpen(test.Saying) && scope.Turns.Count > 0) || (test.Scope.FirstTurns is not null && BeginsLate) ? Truth.Unknown : Truth.False;
        var met = test.Scope.EveryLaterTurn ? counts.All(count => count > 0) : counts.Sum() >= (test.Scope.Times ?? 1);
        return met ? Truth.True : absent;
    }

    private bool IsSaid(Condition.Says test, bool withUnknown)
    {
        foreach (var turn in Turns)
        {
            if (Speaks(turn, test.Who, withUnknown) && Sayings.In(test.Saying, turn).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(HeardTurn turn, string who, bool withUnknown) => turn.Turn.Who == who || (withUnknown && turn.IsUnknown);
}
