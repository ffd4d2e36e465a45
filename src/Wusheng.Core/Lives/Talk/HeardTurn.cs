using Wusheng.Core.Language;

namespace Wusheng.Core.Lives.Talk;

/// <summary>One turn of a talk as it is listened to.</summary>
/// <param name="place">Which turn, from 0, in the order of time.</param>
internal sealed class HeardTurn(int place, TalkTurn turn)
{
    private readonly TurnMemory memory = TurnMemory.Of(turn);
    private IReadOnlyList<Found>?[] said = [];

    internal int Place => place;

    internal TalkTurn Turn => turn;

    internal SpokenText Text => memory.Text;

    /// <summary>What of a pack's sayings stands in it.</summary>
    internal TurnWords WordsOf(PackSayings pack) => memory.WordsOf(pack);

    /// <summary>Where a saying was said with the facts of this life, once found.</summary>
    /// <param name="number">Of the saying in its pack, of <paramref name="of"/>.</param>
    internal ref IReadOnlyList<Found>? Said(int number, int of)
    {
        said = said.Length == of ? said : new IReadOnlyList<Found>?[of];
        return ref said[number];
    }

    internal bool IsAgent => turn.Who == "agent";

    internal bool IsCustomer => turn.Who == "customer";

    internal bool IsUnknown => !IsAgent && !IsCustomer;

    internal static ImmutableArray<HeardTurn> Of(Life life) =>
        [.. life.Talk.Turns.OrderBy(each => each.From).Select((each, at) => new HeardTurn(at, each))];
}

/// <summary>A place in a talk: the turn, and the character of it.</summary>
internal readonly record struct Spot(int Turn, int At) : IComparable<Spot>
{
    public static Spot Start { get; } = new(0, 0);

    public static Spot End { get; } = new(int.MaxValue, 0);

    public int CompareTo(Spot other) => Turn != other.Turn ? Turn.CompareTo(other.Turn) : At.CompareTo(other.At);
}
