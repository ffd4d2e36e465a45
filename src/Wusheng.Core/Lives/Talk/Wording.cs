using Wusheng.Core.Language;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// Whether a turn says what a guide's step wants said: its saying where it names one, else its line, in words near enough.
/// Fixed wording binds only where a saying does.
/// </summary>
internal sealed class Wording(LifeFacts facts, Sayings sayings)
{
    // Of a line's pairs of neighbouring characters this share must be heard: fillers and small slips pass, another sentence does not.
    private const double NearEnough = 0.5;

    // Sayings are made of sayings; see Hearing.
    private const int Deepest = 8;

    private readonly Dictionary<string, Wanted> lines = [];

    internal static bool IsSpoken(GuideStep step) => step.Say is not null || step.Heard is not null;

    internal bool Says(GuideStep step, HeardTurn turn) =>
        step.Heard is { } heard && sayings.Of(heard) is not null ? Elements(heard).Any(element => sayings.In(element, turn).Count > 0) : SaysLine(step, turn);

    internal bool SaysLine(GuideStep step, HeardTurn turn) => Line(step) is { } line && IsNear(line, turn.Pairs, turn.Text);

    /// <summary>What of a saying is looked for one by one: its elements, or itself.</summary>
    internal IEnumerable<string> Elements(string saying, int depth = 0) =>
        sayings.Of(saying) is { All.IsEmpty: false } all && depth < Deepest ? all.All.SelectMany(element => Elements(element, depth + 1)) : [saying];

    /// <summary>Whether one turn that says the one also says the other: then it cannot count for both.</summary>
    internal bool AreAlike(GuideStep one, GuideStep other) =>
        Line(one) is { } first && Line(other) is { } second ? IsNear(first, second) || IsNear(second, first) : one.Heard == other.Heard;

    internal static IEnumerable<(char, char)> PairsOf(SpokenText text) => text.Characters.Zip(text.Characters.Skip(1));

    private string? Line(GuideStep step) => step.Say is { } say ? facts.Pack?.Lines[say]?.Say ?? say : null;

    private bool IsNear(string line, string text)
    {
        var spoken = SpokenText.Of(text);
        return IsNear(line, [.. PairsOf(spoken)], spoken);
    }

    private bool IsNear(string line, HashSet<(char, char)> pairs, SpokenText text)
    {
        if (!lines.TryGetValue(line, out var wanted))
        {
            var pieces = Pieces(line);
            lines[line] = wanted = new Wanted([.. pieces.SelectMany(PairsOf)], pieces);
        }

        return wanted.Pairs.Count == 0
            ? wanted.Pieces.Exists(piece => piece.Characters.Length > 0 && text.Characters.Contains(piece.Characters, StringComparison.Ordinal))
            : wanted.Pairs.Count(pairs.Contains) >= wanted.Pairs.Count * NearEnough;
    }

    /// <summary>The line without its slots.</summary>
    private static List<SpokenText> Pieces(string line)
    {
        var pieces = new List<SpokenText>();
        for (var at = 0; at < line.Length;)
        {
            var (slot, end) = (line.IndexOf('{', at), line.IndexOf('}', at));
            var isSlot = slot >= 0 && end > slot;
            pieces.Add(SpokenText.Of(isSlot ? line[at..slot] : line[at..]));
            at = isSlot ? end + 1 : line.Length;
        }

        return pieces;
    }

    private sealed record Wanted(List<(char, char)> Pairs, List<SpokenText> Pieces);
}
