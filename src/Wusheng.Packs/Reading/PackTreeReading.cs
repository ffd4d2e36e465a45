using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Gives a merged pack its meaning: from named maps to the compiled records.</summary>
internal sealed class PackTreeReading(PackTree tree, Draft draft)
{
    private static readonly string[] _headerKeys =
        ["pack", "title", "version", "extends", "clause", "language", "owner", "description", "roles", "parameters", "calendars", "because", "changes", "site", "zone"];

    public Pack Read(string hash)
    {
        Problems.Wording.OnlyKeys(draft.Problems, tree.Header, _headerKeys);
        Names();
        return new Pack(new PackVersion(tree.Id, Version(), hash), (tree.Header["title"] as Node.Text)?.Content ?? tree.Id)
        {
            Extends = tree.Extends,
            Roles = All("role", RoleReading.Role),
            Parameters = All("parameter", ParameterReading.Parameter),
            Calendars = Calendars(),
            Clauses = new Named<Clause>(tree.Clauses.Select(clause => clause.Clause)),
            Cases = new Named<LifeType>([.. All("case", Life(LifeKind.Case)), .. Surveys()]),
            Contacts = All("contact", Life(LifeKind.Contact)),
            Things = All("thing", Life(LifeKind.Thing)),
            Inspections = All("inspection", InspectionReading.Inspection),
            Guides = All("guide", GuideReading.Guide),
            Lines = All("line", TalkReading.Line),
            Sayings = All("saying", TalkReading.Saying),
            Words = All("word", TalkReading.Words),
            Norms = All("norm", TalkReading.Norm),
            Documents = All("document", PrintReading.Document),
            Prices = All("prices", ChargeReading.List),
            Indicators = All("indicator", FigureReading.Indicator),
            Scorecards = All("scorecard", ScorecardReading.Scorecard),
            Reports = All("report", FigureReading.Report),
            Surveys = [.. tree.Of("survey").Select(survey => survey.Id)],
            Courses = new Named<Course>([.. All("course", FigureReading.Course), .. Readings()]),
            Pages = All("page", FigureReading.Page),
            English = tree.English.Reverse().DistinctBy(text => text.Path.Content).ToImmutableSortedDictionary(text => text.Path.Content, text => text.Text, StringComparer.Ordinal),
        };
    }

    public ImmutableArray<Scenario> Scenarios() =>
        [.. tree.Scenarios.Select(scenario => ScenarioReading.Scenario(draft, scenario.Title, scenario.Body)).OfType<Scenario>()];

    private string Version()
    {
        var node = tree.Header["version"];
        var text = (node as Node.Text)?.Content ?? "";
        if (node is null)
        {
            draft.Problems.Error(tree.Header.At, "version", "缺少 version，例如 1.0.0。", "'version' is missing, such as 1.0.0");
        }
        else if (!SemanticVersion.IsValid(text))
        {
            draft.Problems.Error(node.At, "version", $"“{Problems.Wording.Short(text)}”不是版本号，应如 1.0.0 或 1.2.0-draft。", $"'{Problems.Wording.Short(text)}' is no version; write 1.0.0 or 1.2.0-draft");
        }

        return text;
    }

    private void Names()
    {
        foreach (var element in tree.Of("case").Concat(tree.Of("contact")))
        {
            draft.NamesOf[element.Id] = ScopeWords.Of(element.Body);
        }

        draft.NamesOfContacts = [.. tree.Of("contact").SelectMany(element => draft.NamesOf[element.Id])];
    }

    private static Func<Draft, Element, LifeType> Life(LifeKind kind) => (draft, element) => LifeReading.Life(draft, element, kind);

    /// <summary>A survey is a case of questions, answered once.</summary>
    private IEnumerable<LifeType> Surveys() => All("survey", Life(LifeKind.Case)).Where(survey => !tree.Elements.ContainsKey(("case", survey.Id)));

    /// <summary>A page to be confirmed is a course of that one page for its audience.</summary>
    private IEnumerable<Course> Readings() =>
        from page in All("page", FigureReading.Page)
        where page.Confirm && !tree.Elements.ContainsKey(("course", page.Id)) && !tree.Elements.ContainsKey(("case", page.Id))
        select new Course(page.Id, page.Title, page.Audience)
        {
            Every = page.Review is "week" or "month" or "quarter" or "year" ? page.Review : null,
            Pages = new Named<CoursePage>([new CoursePage(page.Id, page.Title, true, page.Clause)]),
            Clause = page.Clause,
        };

    private Named<T> All<T>(string kind, Func<Draft, Element, T?> read)
        where T : class, INamed
    {
        if (tree.Of(kind).Skip(YamlLimits.ElementsOfKind).FirstOrDefault() is { } surplus)
        {
            draft.Problems.Error(surplus.At, "too-many", $"{kind} 超过 {YamlLimits.ElementsOfKind} 个。", $"more than {YamlLimits.ElementsOfKind} of kind '{kind}'");
            return Named<T>.None;
        }

        return new(tree.Of(kind).Select(element => Sound(element) ? read(draft, element) : null).OfType<T>());
    }

    private bool Sound(Element element) =>
        new Keys(draft, element.Body, element.At, Scope.Pack).IdOk(element.Name);

    private Named<CalendarRule> Calendars()
    {
        var lists = tree.Of("holidays").Where(Sound).ToDictionary(element => element.Id, List, StringComparer.Ordinal);
        return All("calendar", (_, element) => new CalendarReading(draft, lists).Calendar(element));
    }

    private ImmutableArray<DayException> List(Element element) =>
        new DayReading(draft).Lists(Keys.Of(draft, element, Scope.Pack), close: true);
}
