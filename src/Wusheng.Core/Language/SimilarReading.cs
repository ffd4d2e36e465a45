namespace Wusheng.Core.Language;

/// <summary>A sentence held against all samples.</summary>
public sealed class SimilarReading
{
    private readonly SimilarSentences of;
    private readonly float[] shares;

    internal SimilarReading(SimilarSentences of, int length, SimilarBag found, float[] shares)
    {
        (this.of, this.shares) = (of, shares);
        Best = of.Best(length, found, shares);
        Highest = shares.AsSpan(0, of.Count).ToArray().Max();
    }

    /// <summary>The saying it is most like, when it is like enough; null when it is plain speech.</summary>
    public Likeness? Best { get; }

    /// <summary>The share of the saying it is most like.</summary>
    public double Highest { get; }

    /// <summary>How like it is to a saying's samples, from 0 to 1; 0 for a saying without any.</summary>
    public double Share(string saying) => of.IndexOf(saying) is var index and >= 0 ? shares[index] : 0;
}
