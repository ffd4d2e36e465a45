using System.Globalization;
using System.Text;
using Wusheng.Core.Language;

namespace Wusheng.Bench;

/// <summary>
/// Writes text down as a bad recogniser would: characters replaced by common ones of the same sound, every fourth time by one of a
/// commonly confused sound. The same seed makes the same errors.
/// </summary>
internal sealed class Noise(int seed)
{
    private const int CommonFrom = 2000;
    private const int AlikeOneIn = 4;

    private static readonly char[] Common = [.. SpeechForBench.Table("words").Select(line => line.Split(' '))
        .SelectMany(line => line.Skip(1).SelectMany(word => word.Select(letter => (Letter: letter, Often: double.Parse(line[0], CultureInfo.InvariantCulture)))))
        .GroupBy(each => each.Letter).Where(same => same.Sum(each => each.Often) >= CommonFrom).Select(same => same.Key).Order()];

    private static readonly Dictionary<(char, Sounding), char[]> Known = [];

    private readonly Random lots = new(seed);

    /// <param name="rate">The share of characters replaced.</param>
    public string In(string text, double rate)
    {
        var noisy = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            noisy.Append(lots.NextDouble() < rate ? Other(letter) : letter);
        }

        return noisy.ToString();
    }

    private char Other(char letter)
    {
        var others = Like(letter, lots.Next(AlikeOneIn) == 0 ? Sounding.Alike : Sounding.Same);
        others = others.Length > 0 ? others : Like(letter, Sounding.Same);
        return others.Length > 0 ? others[lots.Next(others.Length)] : letter;
    }

    private static char[] Like(char letter, Sounding sounding)
    {
        if (!Known.TryGetValue((letter, sounding), out var others))
        {
            var plain = SpokenText.Of(letter.ToString()).Characters;
            Known[(letter, sounding)] = others = plain.Length == 1 && plain[0] > 'z'
                ? [.. Common.Where(other => other != letter && Readings.Between(plain[0], other) == sounding)]
                : [];
        }

        return others;
    }
}
