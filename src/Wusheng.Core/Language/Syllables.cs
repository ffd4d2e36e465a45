namespace Wusheng.Core.Language;

/// <summary>How near two sounds are.</summary>
public enum Sounding
{
    /// <summary>Neither the same nor commonly confused.</summary>
    Apart,

    /// <summary>Not the same syllable, but one commonly heard or spoken for the other.</summary>
    Alike,

    /// <summary>The same syllable, whatever its tone.</summary>
    Same,
}

/// <summary>A syllable without its tone, and which others are confused with it: n l r, zh z, ch c, sh s, f h; in ing, en eng, an ang.</summary>
internal readonly record struct Syllable(string Onset, string Rime)
{
    private static readonly string[] Onsets =
        ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"];

    internal static Syllable Of(string written)
    {
        var onset = Array.Find(Onsets, onset => written.Length > onset.Length && written.StartsWith(onset, StringComparison.Ordinal)) ?? "";
        return new Syllable(onset, written[onset.Length..]);
    }

    internal bool IsLike(Syllable other) => Near(this, other) || Near(Lips, other) || Near(this, other.Lips);

    /// <summary>What all syllables confused with one another have in common.</summary>
    internal string Coarse => CoarseOnset(Lips.Onset) + CoarseRime(Lips.Rime);

    private static bool Near(Syllable one, Syllable other) => AreConfused(one.Onset, other.Onset) && CoarseRime(one.Rime) == CoarseRime(other.Rime);

    /// <summary>hua is spoken fa, hui fei, huang fang: where h and f fall together, the rounded vowel goes with them.</summary>
    private Syllable Lips => (Onset, Rime) switch
    {
        ("h", "ua") => new("f", "a"),
        ("h", "uo") => new("f", "o"),
        ("h", "ui") => new("f", "ei"),
        ("h", "uan") => new("f", "an"),
        ("h", "un") => new("f", "en"),
        ("h", "uang") => new("f", "ang"),
        ("h", "ong") => new("f", "eng"),
        _ => this,
    };

    private static bool AreConfused(string one, string other) => one == other
        || (one, other) is ("n", "l") or ("l", "n") or ("r", "l") or ("l", "r") or ("f", "h") or ("h", "f")
            or ("zh", "z") or ("z", "zh") or ("ch", "c") or ("c", "ch") or ("sh", "s") or ("s", "sh");

    private static string CoarseOnset(string onset) => onset switch { "n" or "r" => "l", "h" => "f", "zh" => "z", "ch" => "c", "sh" => "s", _ => onset };

    private static string CoarseRime(string rime) => rime is "ing" or "eng" or "ang" or "iang" or "uang" ? rime[..^1] : rime;
}
