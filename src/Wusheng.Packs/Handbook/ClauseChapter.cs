using System.Globalization;
using System.Text;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Handbook;

/// <summary>The clauses in the order they are written, each with what carries it out.</summary>
internal sealed class ClauseChapter(Pack pack, bool english)
{
    private readonly Figures _figures = new(pack, english);
    private readonly ILookup<string, string> _carriers = Carriers(pack, english).ToLookup(each => each.Clause, each => each.What, StringComparer.Ordinal);

    public void Write(StringBuilder book)
    {
        if (pack.Clauses.Count == 0)
        {
            return;
        }

        book.Append(CultureInfo.InvariantCulture, $"## {HandbookWords.Of("clauses", english)}\n\n");
        foreach (var clause in pack.Clauses)
        {
            book.Append(CultureInfo.InvariantCulture, $"### {clause.Id} {Title(clause)}\n\n{_figures.Fill(clause.Markdown)}\n\n");
            if (_carriers.Contains(clause.Id))
            {
                book.Append(CultureInfo.InvariantCulture, $"{HandbookWords.Of("carried", english)}{(english ? ": " : "：")}{string.Join("；", _carriers[clause.Id].Distinct())}\n\n");
            }
        }
    }

    private string Title(Clause clause) => english ? pack.English.GetValueOrDefault($"clause.{clause.Id}") ?? clause.Title : clause.Title;

    private static IEnumerable<(string Clause, string What)> Carriers(Pack pack, bool english)
    {
        var all = Lives(pack, english)
            .Concat(pack.Norms.Select(norm => (norm.Clause, Named("norm", norm.Id, norm.Title))))
            .Concat(pack.Documents.Select(document => (document.Clause, Named("document", document.Id, document.Title))))
            .Concat(pack.Guides.Select(guide => (guide.Clause, Named("guide", guide.Id, guide.Title))))
            .Concat(pack.Lines.Select(line => (line.Clause, Named("line", line.Id, line.Say))))
            .Concat(pack.Inspections.SelectMany(inspection => inspection.Topics.Select(topic => (topic.Clause ?? inspection.Life.Clause, Named("inspection", $"{inspection.Id}.{topic.Id}", topic.Title)))))
            .Concat(pack.Courses.SelectMany(course => course.Questions.Select(clause => ((string?)clause, Named("course", course.Id, course.Title)))))
            .Concat(pack.Indicators.Select(indicator => (indicator.Clause, Named("indicator", indicator.Id, indicator.Title))))
            .Concat(pack.Parameters.Select(parameter => (parameter.Clause, Named("parameter", parameter.Id, parameter.Title))));
        return all.Where(each => each.Item1 is not null).Select(each => (each.Item1!, each.Item2));

        string Named(string kind, string id, string title) => english ? pack.English.GetValueOrDefault($"{kind}.{id}") ?? id : title;
    }

    private static IEnumerable<(string?, string)> Lives(Pack pack, bool english) =>
        pack.Cases.Select(life => (life, "case")).Concat(pack.Contacts.Select(life => (life, "contact")))
            .SelectMany(each => Of(new Titles(pack, each.life, $"{each.Item2}.{each.life.Id}", english), pack.English.GetValueOrDefault($"{each.Item2}.{each.life.Id}") is { } title && english ? title : each.life.Title));

    private static IEnumerable<(string?, string)> Of(Titles titles, string life) =>
        titles.Life.Steps.Select(step => (step.Clause ?? titles.Life.Clause, $"{life} › {titles.Of("step", step.Id, step.Title)}"))
            .Concat(titles.Life.Clocks.Select(clock => (clock.Clause ?? titles.Life.Clause, $"{life} › {titles.Of("clock", clock.Id, clock.Title)}")))
            .Concat(titles.Life.Fields.Where(field => field.Clause is not null).Select(field => (field.Clause, $"{life} › {titles.Of("field", field.Id, field.Title)}")))
            .Concat(titles.Life.Rows.SelectMany(row => Of(titles.Below(row), $"{life} › {titles.Of("row", row.Id, row.Title)}")));
}
