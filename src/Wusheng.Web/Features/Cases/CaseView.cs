using Microsoft.AspNetCore.Components;

using Wusheng.Core.Conditions;

namespace Wusheng.Web.Features.Cases;

/// <summary>The case in hand with the words for it, what the address asks to see, and what was tried and refused.</summary>
internal sealed record CaseView(CaseSheet Sheet, WhenWords When, ValueWords Values, Tried? Tried, CaseAsk Ask)
{
    /// <summary>Whether a field applies, as far as one answered choice of the case says; null while nothing says so.</summary>
    public bool? Settled(FieldType field) => Hangs(field) is { } on && field.When is Condition.Is test && Sheet.Life.Whole.Fields.GetValueOrDefault(on)?.Value is Value.Word word
        ? test.Words.Contains(word.Key) != test.Negated : null;

    /// <summary>The one answer by which a field applies or not; null where it is more than one, or none.</summary>
    public static string? Hangs(FieldType field) => field.When is Condition.Is { Value: Expression.Name { Path.Names: [var name] } } ? name : null;

    /// <summary>A refusal in the reader's language, gates in the pack's words.</summary>
    public string Sentence(Refusal why, int row, string? step) =>
        step is not null && Sheet.TypeOf(row).Steps[step]?.Needs[why.Code] is not null && Languages.Current == Languages.English
            ? Sheet.WordsOf(row).Gate(step, why.Code, why.En)
            : Languages.Current == Languages.English ? why.En : why.Zh;
}

/// <summary>What the address asks to see beside the case: an opened form, a part of its story.</summary>
/// <param name="Do">A form other than a step's: <c>note</c>, <c>assign</c> …</param>
/// <param name="Of">What that form is about: a field, a seat, a paper.</param>
internal sealed record CaseAsk(string? Step, string? Do, string? Of, int Row, string? Show, string? Done);

/// <summary>A part of the case page.</summary>
public abstract class CaseLeaf : Loaded
{
    [CascadingParameter] internal CaseView View { get; set; } = null!;

    internal CaseSheet Sheet => View.Sheet;

    internal Tried? Tried => View.Tried;

    /// <summary>Marks a part that may be replaced when the case changes; never while what was refused stands in it.</summary>
    internal string? Live => Tried is null ? "" : null;
}
