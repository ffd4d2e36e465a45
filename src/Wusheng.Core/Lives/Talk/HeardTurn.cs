using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wusheng.Core.Language;

namespace Wusheng.Core.Lives.Talk;

/// <summary>One turn of a talk as it is listened to.</summary>
/// <param name="Place">Which turn, from 0, in the order of time.</param>
internal sealed record HeardTurn(int Place, TalkTurn Turn)
{
    // A life is read many times while its turns stay the same.
    private static readonly ConditionalWeakTable<TalkTurn, SpokenText> Texts = [];

    internal SpokenText Text => Texts.GetValue(Turn, turn => SpokenText.Of(turn.Text));

    internal bool IsUnknown => Turn.Who is not ("agent" or "customer");

    internal static ImmutableArray<HeardTurn> Of(Life life) =>
        [.. life.Talk.Turns.OrderBy(turn => turn.From).Select((turn, place) => new HeardTurn(place, turn))];
}

/// <summary>A place in a talk: the turn, and the character of it.</summary>
internal readonly record struct Spot(int Turn, int At) : IComparable<Spot>
{
    public static Spot Start { get; } = new(0, 0);

    public static Spot End { get; } = new(int.MaxValue, 0);

    public int CompareTo(Spot other) => Turn != other.Turn ? Turn.CompareTo(other.Turn) : At.CompareTo(other.At);
}
