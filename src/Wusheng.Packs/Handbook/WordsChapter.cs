using System.Globalization;
using System.Text;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Handbook;

/// <summary>Guides and lines, norms, and the parameters with how far a site may go.</summary>
internal sealed class WordsChapter(Pack pack, bool english)
{
    private readonly Figures _figures = new(pack, english);

    public void Write(StringBuilder book)
    {
        if (pack.Guides.Count > 0)
        {
            book.Append(CultureInfo.InvariantCulture, $"## {Word("guides")}\n\n");
            pack.Guides.ToList().ForEach(guide => Guide(book, guide));
        }

        Section(book, "lines", pack.Lines.Select(line => $"- {line.Say}{Cite(line.Clause)}"));
        Section(book, "norms", pack.Norms.Select(Norm));
        Section(book, "parameters", pack.Parameters.Select(Parameter));
    }

    private string Word(string key) => HandbookWords.Of(key, english);

    private void Section(StringBuilder book, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            book.Append(CultureInfo.InvariantCulture, $"## {Word(heading)}\n\n{string.Join('\n', all)}\n\n");
        }
    }

    private void Guide(StringBuilder book, Guide guide)
    {
        book.Append(CultureInfo.InvariantCulture, $"### {Named("guide", guide.Id, guide.Title)}{Cite(guide.Clause)}\n\n");
        Steps(book, guide.Steps);
        foreach (var branch in guide.Branches)
        {
            book.Append(CultureInfo.InvariantCulture, $"#### {Named($"guide.{guide.Id}.branch", branch.Id, branch.Title)}{(branch.Key is null ? "" : $" [{branch.Key}]")}{Cite(branch.Clause)}\n\n");
            Steps(book, branch.Steps);
        }
    }

    private void Steps(StringBuilder book, IEnumerable<GuideStep> steps)
    {
        foreach (var (at, step) in steps.Index())
        {
            var text = string.Join(" ", new[] { step.Do is null ? null : $"〔{step.Do}〕", step.Say, step.Pause is { } pause ? $"（{_figures.Of(pause)}）" : null, step.Tone is null ? null : $"（{step.Tone}）" }.OfType<string>());
            book.Append(CultureInfo.InvariantCulture, $"{at + 1}. {text}{Cite(step.Clause)}\n");
        }

        book.Append('\n');
    }

    private string Norm(Norm norm)
    {
        var life = pack.LifeType(norm.For.Split('.')[0]) ?? new LifeType(norm.For, LifeKind.Contact, norm.For);
        var titles = new Titles(pack, life, $"case.{life.Id}", english);
        var text = (Condition condition) => english ? ConditionText.Of(condition) : ConditionText.Chinese(condition, titles.Asked);
        var parts = new[] { norm.When is null ? null : $"{Word("when")}：{text(norm.When)}", norm.Must is null ? null : $"{Word("must")}：{text(norm.Must)}", norm.Never is null ? null : $"{Word("never")}：{text(norm.Never)}" };
        return HandbookWords.Punctuated($"- **{Named("norm", norm.Id, norm.Title)}** {string.Join("；", parts.OfType<string>())}{Cite(norm.Clause)}", english);
    }

    private string Parameter(Parameter parameter) => HandbookWords.Punctuated(
        $"- {Named("parameter", parameter.Id, parameter.Title)}：**{_figures.Of(parameter)}**（{Word("site")}：{Bound(parameter.Bound)}）{Cite(parameter.Clause)}", english);

    private string Bound(ParameterBound bound) => bound switch
    {
        { Any: true } => Word("free"),
        { AtMost: null, AtLeast: null } => Word("fixed"),
        _ => string.Join("，", new[] { bound.AtLeast is { } low ? Word("atLeast") + _figures.Of(low) : null, bound.AtMost is { } high ? Word("atMost") + _figures.Of(high) : null }.OfType<string>()),
    };

    private string Named(string kind, string id, string title) => english ? pack.English.GetValueOrDefault($"{kind}.{id}") ?? id : title;

    private static string Cite(string? clause) => clause is null ? "" : $"（{clause}）";
}
