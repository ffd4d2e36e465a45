using Wusheng.Core.Conditions;
using Wusheng.Core.Language;
using Wusheng.Core.Lives.Facts;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The turns a test listens to, and the stretch of the talk in which it does.</summary>
internal sealed record Scope(IReadOnlyList<HeardTurn> Turns, Spot From, Spot To)
{
    internal bool Holds(HeardTurn turn, Found found) =>
        From.CompareTo(new Spot(turn.Place, found.Start)) <= 0 && new Spot(turn.Place, found.End).CompareTo(To) <= 0;
}

/// <summary>Reads where in a talk a saying is looked for.</summary>
internal sealed class Scoping(LifeFacts facts)
{
    internal ImmutableArray<HeardTurn> Turns { get; } = HeardTurn.Of(facts.Life);

    internal Sayings Sayings { get; } = new(facts);

    /// <summary>The scope among the turns of one speaker; null when it hangs on something that never happened.</summary>
    internal Scope? Of(SaysScope scope, IEnumerable<HeardTurn> own)
    {
        var whole = new Scope([.. own], Spot.Start, Spot.End);
        return After(scope, whole) is { } after && Before(scope, after) is { } before && Within(scope, before) is { } within
            ? Counted(scope, within)
            : null;
    }

    private Scope? After(SaysScope scope, Scope of) =>
        scope.After is null ? of : Anchor(scope.After, end: true) is { } from ? of with { From = from } : null;

    private Scope? Before(SaysScope scope, Scope of) =>
        scope.Before is null ? of : Anchor(scope.Before, end: false) is { } to ? of with { To = to } : null;

    private Scope? Within(SaysScope scope, Scope of)
    {
        if (scope is not { Within: { } length, WithinOf: { } name })
        {
            return of;
        }

        if (Second(name) is not { } at)
        {
            return null;
        }

        var seconds = (decimal)length.TotalSeconds;
        return of with { From = Later(of.From, FirstFrom(at - seconds)), To = Earlier(of.To, FirstAfter(at + seconds)) };
    }

    private static Scope Counted(SaysScope scope, Scope of)
    {
        var turns = of.Turns.AsEnumerable();
        turns = scope.FirstTurns is { } first ? turns.Take(first) : scope.LastTurns is { } last ? turns.TakeLast(last) : turns;
        if (scope.EveryLaterTurn)
        {
            turns = of.From == Spot.Start ? turns.Skip(1) : turns.Where(turn => turn.Place > of.From.Turn || (of.From.At == 0 && turn.Place == of.From.Turn));
            turns = turns.Where(turn => new Spot(turn.Place, 0).CompareTo(of.To) < 0);
        }

        return of with { Turns = [.. turns] };
    }

    /// <summary>Where in the talk a name stands: something said (by anybody, the first time), a guide's step, a moment.</summary>
    private Spot? Anchor(string name, bool end)
    {
        if (Sayings.Of(name) is not null)
        {
            var said = Turns.SelectMany(turn => Sayings.In(name, turn).Take(1).Select(found => new Spot(turn.Place, end ? found.End : found.Start))).ToList();
            return said.Count > 0 ? said[0] : null;
        }

        return facts.Guidance.Place(name)?.Turn is { } turn ? new Spot(turn.Place, end ? int.MaxValue : 0)
            : Second(name) is { } at ? FirstFrom(at)
            : null;
    }

    private decimal? Second(string name) =>
        Sayings.Of(name) is not null ? Turns.FirstOrDefault(turn => Sayings.In(name, turn).Count > 0)?.Turn.From
        : facts.Guidance.Place(name) is { } place ? place.Turn?.Turn.From ?? (place.Tick is { } tick ? TalkTime.Seconds(facts.Life, tick) : null)
        : TalkTime.MomentOf(facts, name) is { } at ? TalkTime.Seconds(facts.Life, at)
        : null;

    private Spot FirstFrom(decimal second) => new(Turns.Count(turn => turn.Turn.From < second), 0);

    private Spot FirstAfter(decimal second) => new(Turns.Count(turn => turn.Turn.From <= second), 0);

    private static Spot Later(Spot one, Spot other) => one.CompareTo(other) >= 0 ? one : other;

    private static Spot Earlier(Spot one, Spot other) => one.CompareTo(other) <= 0 ? one : other;
}
