using System.Collections.Frozen;
using Wusheng.Core.Language;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// The lines of a pack's guides as they are listened for, taken apart once for all talks: which pairs of neighbouring characters stand
/// in which line. One walk over a turn tells all the lines it is near.
/// </summary>
internal sealed class LineForms
{
    // Of a line's pairs this share must be heard: fillers and small slips pass, another sentence does not.
    private const double NearEnough = 0.5;

    internal const int None = -1;

    private readonly FrozenDictionary<string, int> numbers;
    private readonly LineForm[] forms;
    private readonly FrozenDictionary<uint, int[]> lines;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<(string, string), bool> alike = new();

    internal LineForms(Pack pack)
    {
        var said = pack.Guides.SelectMany(guide => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps))).Select(step => step.Say).OfType<string>();
        var all = said.Select(say => pack.Lines[say]?.Say ?? say).Distinct().ToList();
        numbers = all.Index().ToFrozenDictionary(each => each.Item, each => each.Index);
        forms = [.. all.Select(LineForm.Of)];
        lines = forms.Index().SelectMany(each => each.Item.Pairs.Select(pair => (pair, each.Index))).GroupBy(each => each.pair, each => each.Index).ToFrozenDictionary(each => each.Key, each => each.ToArray());
    }

    /// <summary>By which the lines near a text are told; <see cref="None"/> for a line of no guide.</summary>
    internal int NumberOf(string line) => numbers.GetValueOrDefault(line, None);

    /// <summary>The lines a text is near, by their numbers.</summary>
    internal bool[] NearIn(SpokenText text)
    {
        var heard = new int[forms.Length];
        foreach (var pair in LineForm.PairsOf(text.Characters).Distinct())
        {
            if (lines.TryGetValue(pair, out var with))
            {
                foreach (var line in with)
                {
                    heard[line]++;
                }
            }
        }

        var near = new bool[forms.Length];
        for (var line = 0; line < near.Length; line++)
        {
            near[line] = forms[line].Pairs.Length > 0 ? heard[line] >= forms[line].Pairs.Length * NearEnough : forms[line].IsIn(text.Characters);
        }

        return near;
    }

    /// <summary>As <see cref="NearIn"/>, one line held against one text: the slow twin.</summary>
    internal static bool IsNear(string line, string text)
    {
        var (form, heard) = (LineForm.Of(line), SpokenText.Of(text).Characters);
        var pairs = LineForm.PairsOf(heard).ToHashSet();
        return form.Pairs.Length > 0 ? form.Pairs.Count(pairs.Contains) >= form.Pairs.Length * NearEnough : form.IsIn(heard);
    }

    /// <summary>Whether one line, said as it stands, would count as the other, or the other way round.</summary>
    internal bool AreAlike(string line, string other) => alike.GetOrAdd((line, other), pair => IsNear(pair.Item1, pair.Item2) || IsNear(pair.Item2, pair.Item1));
}

/// <summary>A line without its slots: its pairs of neighbouring characters, each as one number, and the pieces between the slots.</summary>
internal sealed record LineForm(uint[] Pairs, string[] Pieces)
{
    internal static LineForm Of(string line)
    {
        var pieces = Cut(line).ToArray();
        return new LineForm([.. pieces.SelectMany(PairsOf)], pieces);
    }

    internal static IEnumerable<uint> PairsOf(string characters)
    {
        for (var at = 1; at < characters.Length; at++)
        {
            yield return ((uint)characters[at - 1] << 16) | characters[at];
        }
    }

    /// <summary>For lines too short to have pairs.</summary>
    internal bool IsIn(string heard) => Array.Exists(Pieces, piece => piece.Length > 0 && heard.Contains(piece, StringComparison.Ordinal));

    private static IEnumerable<string> Cut(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var (slot, end) = (line.IndexOf('{', at), line.IndexOf('}', at));
            var isSlot = slot >= 0 && end > slot;
            yield return SpokenText.Of(isSlot ? line[at..slot] : line[at..]).Characters;
            at = isSlot ? end + 1 : line.Length;
        }
    }
}
