namespace Wusheng.Core.Language;

/// <summary>How a reading of a pattern came to where it is: the last character it took, and what was before.</summary>
/// <param name="Meant">What the pattern has there; nothing in a gap.</param>
/// <param name="Misheard">How many characters so far were taken by their sound only.</param>
internal sealed record Trail(Trail? Before, int At, char? Meant, Sounding Sounding, bool IsExact, int Begun, int Misheard)
{
    internal static Trail Start(int at) => new(null, at, null, Sounding.Apart, false, at, 0);

    internal Trail Take(int at, char? meant, Sounding sounding, bool isExact) =>
        new(this, at, meant, sounding, isExact, Begun, Misheard + (meant is null || isExact ? 0 : 1));

    /// <summary>The characters taken, from the first.</summary>
    internal List<Trail> Steps()
    {
        var steps = new List<Trail>();
        for (var each = this; each.Before is not null; each = each.Before)
        {
            steps.Add(each);
        }

        steps.Reverse();
        return steps;
    }
}
