using System.Globalization;
using System.Text;

namespace Wusheng.Bench;

/// <summary>Made-up Chinese text: common words drawn as often as they are used, and phrases that none of it holds by chance.</summary>
internal sealed class SpeechForBench
{
    private const int WordsInALine = 14;

    private readonly Random lots;
    private readonly string[] words;
    private readonly double[] upTo;

    public SpeechForBench(int seed)
    {
        lots = new Random(seed);
        var all = Table("words").Select(line => line.Split(' ')).SelectMany(line => line.Skip(1).Select(word => (Word: word, Often: double.Parse(line[0], CultureInfo.InvariantCulture)))).ToList();
        words = [.. all.Select(each => each.Word)];
        upTo = new double[words.Length];
        for (var (at, sum) = (0, 0.0); at < upTo.Length; at++)
        {
            upTo[at] = sum += all[at].Often;
        }
    }

    public string Word()
    {
        var at = Array.BinarySearch(upTo, lots.NextDouble() * upTo[^1]);
        return words[at < 0 ? ~at : at];
    }

    public string Line()
    {
        var line = new StringBuilder();
        for (var word = 0; word < WordsInALine; word++)
        {
            line.Append(Word()).Append(lots.Next(6) == 0 ? "，" : "");
        }

        return line.Append('。').ToString();
    }

    /// <summary>Phrases of 2 to 12 characters of middling words, each a different one.</summary>
    public string[] Phrases(int count)
    {
        var phrases = new HashSet<string>();
        while (phrases.Count < count)
        {
            var length = lots.Next(2, 13);
            var phrase = "";
            while (phrase.Length < length)
            {
                phrase += words[lots.Next(3000, 30000)];
            }

            phrases.Add(phrase[..length]);
        }

        return [.. phrases];
    }

    /// <summary>Phrases, and lines of which one in a thousand holds one.</summary>
    public (string[] Phrases, string Text) TextWith(int count, int characters)
    {
        var lines = new List<string>();
        for (var length = 0; length < characters; length += lines[^1].Length)
        {
            lines.Add(Line() + "\n");
        }

        var plain = string.Concat(lines);
        var phrases = Phrases(count * 2).Where(phrase => !plain.Contains(phrase, StringComparison.Ordinal)).Take(count).ToArray();
        return (phrases, string.Concat(lines.Select(line => lots.Next(1000) == 0 ? phrases[lots.Next(phrases.Length)] + line : line)));
    }

    public static string[] Table(string name) => File.ReadAllLines(Path.Combine(Repository.Root, "src", "Wusheng.Core", "Language", "Tables", $"{name}.txt"));
}
