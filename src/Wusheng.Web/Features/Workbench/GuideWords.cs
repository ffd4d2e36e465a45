namespace Wusheng.Web.Features.Workbench;

/// <summary>What the rail and the keys call the steps and situations of a guide, in the reader's language.</summary>
public sealed class GuideWords(Pack? pack, PackWords contact, Func<string, string> voice)
{
    private const int Longest = 8;

    /// <summary>A name short enough for the rail: the pack's own, what is done, what is asked, the voice, or how the line begins.</summary>
    public string Step(GuideStepNow step, Branch? branch = null) =>
        Known($"guide.{step.Guide.Id}.{(branch is null ? "" : $"branch.{branch.Id}.")}step.{step.Step.Id}")
        ?? step.Step.Title
        ?? (step.Step.End is { } end ? voice(end) : null)
        ?? (step.Step.Do is { Length: <= Longest } act ? act : null)
        ?? step.Step.Asks.Select(contact.Any).FirstOrDefault(known => known.Length <= Longest)
        ?? (step.Step.Voice is { } voiced ? voice(voiced) : null)
        ?? Cut(Line(step) is { Length: > 0 } line ? line : step.Step.Do ?? step.Step.Id);

    public string Branch(Guide guide, Branch branch) => Known($"guide.{guide.Id}.branch.{branch.Id}") ?? branch.Title;

    public string Guide(Guide guide) => Known($"guide.{guide.Id}") ?? guide.Title;

    /// <summary>The line as one text, open slots by their names.</summary>
    public static string Line(GuideStepNow step) => string.Concat(step.Line.Select(piece => piece.Text));

    public static string? Clause(GuideStepNow step, Branch? branch = null) => step.Step.Clause ?? branch?.Clause ?? step.Guide.Clause;

    /// <summary>The key of a situation as the keyboard tells it: letters small.</summary>
    public static string? Pressed(Branch branch) => branch.Key is [.., '+', >= 'A' and <= 'Z'] key ? key[..^1] + char.ToLowerInvariant(key[^1]) : branch.Key;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 2)] + "…";

    private string? Known(string key) => Languages.Current == Languages.English ? pack?.English.GetValueOrDefault(key) : null;
}
