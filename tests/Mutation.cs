using System.Text;

namespace Wusheng;

/// <summary>Spoils good texts in the ways of a tired hand, a broken program and an attacker; the same seed spoils the same way.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Splinters =
    [
        "\0", "\"", "'", "{", "}", "[", "]", ":", ",", "-", "&a ", "*a", "!!binary ", "|", ">", "\t", "\r", "\n", "  ", "null", "true", "-1", "99999999999999999999", "1e400", "0x",
        "\uFEFF", "\u202E", "\u200B", "\uFFFF", "\U0001F468\u200D\U0001F469", "％", "；", "&&", "||", "((((", "))))", "..", "...", "#", "$(x)", "{{", "}}", "../", "<script>", "'; --",
    ];

    private readonly Random random = new(seed);

    /// <summary>How many texts a fuzz run tries: <c>WUSHENG_FUZZ</c>, or the everyday number.</summary>
    public static int Tries(int everyday) => int.TryParse(Environment.GetEnvironmentVariable("WUSHENG_FUZZ"), out var asked) ? asked : everyday;

    public T OneOf<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public int Below(int most) => random.Next(most);

    public string Spoil(string text)
    {
        var spoiled = new StringBuilder(text);
        for (var wounds = 1 + random.Next(3); wounds > 0; wounds--)
        {
            Wound(spoiled);
        }

        return spoiled.ToString();
    }

    private void Wound(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(5))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, OneOf(Splinters)); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text.Remove(at, length).Insert(at, OneOf(Splinters)); break;
            default: text.Insert(at, new string(OneOf(Splinters)[0], random.Next(1, 200))); break;
        }
    }
}
