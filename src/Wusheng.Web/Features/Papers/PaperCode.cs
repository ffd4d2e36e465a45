using System.Globalization;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// What the QR code of a paper leads to: which life, which of its papers, and the beginning of the hash of what was printed. Nobody can
/// make one without the paper, and no key is needed to check it years later.
/// </summary>
internal sealed record PaperCode(LifeId Life, int Ordinal, string Hash)
{
    private const int HashLength = 16;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Life.Text}-{Ordinal}-{Hash}");

    public static PaperCode Of(Life life, IssuedDocument paper) => new(life.Id, life.Documents.IndexOf(paper) + 1, paper.Hash[..HashLength]);

    /// <summary>Null when it is no code.</summary>
    public static PaperCode? Read(string text) => text.Split('-') is [{ Length: 32 } life, var ordinal, { Length: HashLength } hash]
        && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 && text.All(letter => letter == '-' || char.IsAsciiHexDigitLower(letter))
            ? new PaperCode(new LifeId(life), number, hash)
            : null;

    /// <summary>The paper it speaks of, or null when it was made up.</summary>
    public IssuedDocument? In(Life life) => life.Documents.ElementAtOrDefault(Ordinal - 1) is { } paper && paper.Hash.StartsWith(Hash, StringComparison.Ordinal) ? paper : null;
}
