namespace Wusheng.Core.Language;

/// <summary>A saying as it was heard.</summary>
/// <param name="Misheard">Where other characters stand than were meant; empty when it stands there word for word.</param>
public sealed record Heard(Found Place, ImmutableArray<Misheard> Misheard)
{
    internal static Heard Exactly(Found place) => new(place, []);
}

/// <summary>One character that stands for another because it sounds like it.</summary>
/// <param name="Place">Where it stands in the original.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Meant">What the saying has in its place.</param>
public sealed record Misheard(Found Place, char Written, char Meant, Sounding Sounding);
