using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// Whether a turn says what a guide's step wants said: its saying where it names one, else its line, in words near enough.
/// Fixed wording binds only where a saying does.
/// </summary>
internal sealed class Wording(LifeFacts facts, Sayings sayings)
{
    // Sayings are made of sayings; see Hearing.
    private const int Deepest = 8;

    private readonly PackSayings? pack = facts.Pack is { } known ? PackSayings.Of(known) : null;

    internal static bool IsSpoken(GuideStep step) => step.Say is not null || step.Heard is not null;

    internal bool Says(GuideStep step, HeardTurn turn) =>
        step.Heard is { } heard && sayings.Of(heard) is not null ? Elements(heard).Any(element => sayings.In(element, turn).Count > 0) : SaysLine(step, turn);

    internal bool SaysLine(GuideStep step, HeardTurn turn) => Line(step) is { } line && pack is not null && turn.WordsOf(pack).IsNear(line);

    /// <summary>What of a saying is looked for one by one: its elements, or itself.</summary>
    internal IEnumerable<string> Elements(string saying, int depth = 0) =>
        sayings.Of(saying) is { All.IsEmpty: false } all && depth < Deepest ? all.All.SelectMany(element => Elements(element, depth + 1)) : [saying];

    /// <summary>Whether one turn that says the one also says the other: then it cannot count for both.</summary>
    internal bool AreAlike(GuideStep one, GuideStep other) =>
        Line(one) is { } first && Line(other) is { } second ? pack?.Lines.AreAlike(first, second) == true : one.Heard == other.Heard;

    private string? Line(GuideStep step) => step.Say is { } say ? facts.Pack?.Lines[say]?.Say ?? say : null;
}
