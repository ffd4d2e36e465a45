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

    /// <summary>What is listened for in every turn, looked up once for a step.</summary>
    internal Wanted WantedBy(GuideStep step) => step.Heard is { } heard && sayings.Of(heard) is not null ? new Wanted([.. Elements(heard)], LineForms.None) : new Wanted([], NumberOf(step));

    internal bool Says(GuideStep step, HeardTurn turn) => Says(WantedBy(step), turn);

    internal bool Says(Wanted wanted, HeardTurn turn)
    {
        foreach (var element in wanted.Elements)
        {
            if (sayings.In(element, turn).Count > 0)
            {
                return true;
            }
        }

        return IsNear(wanted.Line, turn);
    }

    internal bool SaysLine(GuideStep step, HeardTurn turn) => IsNear(NumberOf(step), turn);

    /// <summary>What of a saying is looked for one by one: its elements, or itself.</summary>
    internal IEnumerable<string> Elements(string saying, int depth = 0) =>
        sayings.Of(saying) is { All.IsEmpty: false } all && depth < Deepest ? all.All.SelectMany(element => Elements(element, depth + 1)) : [saying];

    /// <summary>Whether one turn that says the one also says the other: then it cannot count for both.</summary>
    internal bool AreAlike(GuideStep one, GuideStep other) =>
        Line(one) is { } first && Line(other) is { } second ? pack?.Lines.AreAlike(first, second) == true : one.Heard == other.Heard;

    private bool IsNear(int line, HeardTurn turn) => line != LineForms.None && turn.WordsOf(pack!).IsNear(line);

    private int NumberOf(GuideStep step) => Line(step) is { } line && pack is not null ? pack.Lines.NumberOf(line) : LineForms.None;

    private string? Line(GuideStep step) => step.Say is { } say ? facts.Pack?.Lines[say]?.Say ?? say : null;
}

/// <summary>What a step wants heard: any of its sayings, or its line by its number.</summary>
internal readonly record struct Wanted(ImmutableArray<string> Elements, int Line);
