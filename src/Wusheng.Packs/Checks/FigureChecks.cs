using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>Indicators, inspections, courses, parameters, roles.</summary>
internal static class FigureChecks
{
    private static readonly string[] _sources = ["case", "clock", "finding", "inspection", "contact", "survey", "step", "callback", "exam", "course", "line", "norm", "guide", "site"];

    public static void Run(Checking checking)
    {
        checking.Pack.Indicators.ToList().ForEach(indicator => Indicator(checking, indicator));
        checking.Pack.Reports.ToList().ForEach(report => Report(checking, report));
        checking.Pack.Inspections.ToList().ForEach(inspection => Inspection(checking, inspection));
        checking.Pack.Courses.ToList().ForEach(course => Course(checking, course));
        checking.Pack.Parameters.ToList().ForEach(parameter => Parameter(checking, parameter));
        checking.Pack.Roles.ToList().ForEach(role => Role(checking, role));
    }

    private static void Indicator(Checking checking, Indicator indicator)
    {
        if (indicator.By.IsEmpty)
        {
            checking.Error(checking.Places.At(indicator), "indicator-by", $"指标“{indicator.Id}”没有 by：按谁、按什么时段算。", $"the indicator '{indicator.Id}' has no 'by': of whom, over which period");
        }

        if (checking.Places.Node(indicator, "is") is null && checking.Places.Node(indicator, "counts") is null)
        {
            checking.Error(checking.Places.At(indicator), "indicator-empty", $"指标“{indicator.Id}”要有 is 或 counts。", $"the indicator '{indicator.Id}' needs 'is' or 'counts'");
        }

        var words = indicator.Of.Split(' ');
        var at = checking.Places.At(indicator, "of");
        Names.OneOf(checking, at, words[0], [.. _sources, .. checking.Shapes.LifeTypes], "指标来源", "source of figures");
        if (words is ["inspection", var inspection])
        {
            Names.OneOf(checking, at.Right(11), inspection, [.. checking.Pack.Inspections.Ids], "检查", "inspection");
        }
    }

    private static void Report(Checking checking, ReportType report)
    {
        if (report.Indicators.IsEmpty)
        {
            checking.Error(checking.Places.At(report), "indicator-empty", $"报表“{report.Id}”没有 indicators：看哪些指标。", $"the report '{report.Id}' has no 'indicators'");
        }

        foreach (var indicator in report.Indicators)
        {
            Names.OneOf(checking, checking.Places.At(report, "indicators", indicator), indicator, [.. checking.Pack.Indicators.Ids], "指标", "indicator");
        }

        var key = new[] { "for", "reader", "readers" }.FirstOrDefault(word => checking.Places.Node(report, word) is not null) ?? "for";
        Names.Roles(checking, report, key, report.For);
    }

    private static void Inspection(Checking checking, Inspection inspection)
    {
        Names.Roles(checking, inspection, "by", inspection.By);
        if (inspection.Life.Opening.Every is { ForEach: { } role })
        {
            Names.Roles(checking, inspection, "for", [role]);
        }

        Weights(checking, inspection, inspection.Topics.Select(topic => checking.Places.Node(topic, "weight")));
        inspection.Topics.ToList().ForEach(topic => Weights(checking, topic, topic.Items.Select(item => checking.Places.Node(item, "weight"))));
    }

    private static void Weights(Checking checking, object element, IEnumerable<Node?> nodes)
    {
        var weights = nodes.OfType<Node.Text>().Select(text => decimal.TryParse(text.Content, System.Globalization.CultureInfo.InvariantCulture, out var weight) ? weight : 0).ToList();
        if (weights.Count > 0 && weights.Sum() is not (100 or 1))
        {
            checking.Error(checking.Places.At(element), "weights", $"各项权重之和是 {weights.Sum()}，应当是 100。", $"the weights sum to {weights.Sum()}; they should sum to 100");
        }
    }

    private static void Course(Checking checking, Course course)
    {
        Names.Roles(checking, course, "for", course.For);
        if (course.Pass is < 0 or > 100)
        {
            checking.Error(checking.Places.At(course, "pass"), "wrong-value", "及格线应在 0 到 100 之间。", "the pass mark lies between 0 and 100");
        }

        if (course.Attempts is < 1)
        {
            checking.Error(checking.Places.At(course, "attempts"), "wrong-value", "次数至少是 1。", "at least one attempt");
        }

        foreach (var clause in course.Questions.Select(id => checking.Pack.Clauses[id]).OfType<Clause>().Where(clause => !clause.Markdown.Contains('{', StringComparison.Ordinal)))
        {
            checking.Error(checking.Places.At(course, "questions", clause.Id), "question-figure", $"条款 {clause.Id} 里没有数字（如 {{waitLimit}}），出不了题。", $"the clause {clause.Id} has no figure such as {{waitLimit}}, so nothing can be asked");
        }
    }

    private static void Parameter(Checking checking, Parameter parameter)
    {
        var at = checking.Places.At(parameter, "is");
        if (!parameter.Choices.IsEmpty && parameter.Is is Value.Word word)
        {
            Names.OneOf(checking, at, word.Key, [.. parameter.Choices.Select(choice => choice.Key)], "选项", "choice");
        }

        var (low, high) = (parameter.Bound.AtLeast, parameter.Bound.AtMost);
        if (Amounts.Compare(parameter.Is, high) > 0 || Amounts.Compare(parameter.Is, low) < 0)
        {
            checking.Error(at, "parameter-bounds", $"参数“{parameter.Id}”自己的值越过了它给网点的界限。", $"the parameter '{parameter.Id}' lies outside its own bounds");
        }

        if (Amounts.Compare(low, high) > 0)
        {
            checking.Error(checking.Places.At(parameter, "site"), "parameter-bounds", "下限大于上限。", "the lower bound is above the upper one");
        }

        if ((high ?? low) is { } bound && Amounts.Compare(parameter.Is, bound) is null)
        {
            checking.Error(checking.Places.At(parameter, "site"), "wrong-kind", "界限与参数的值不是同一种量。", "the bound and the value are of different kinds");
        }
    }

    private static void Role(Checking checking, Role role)
    {
        Names.OneOf(checking, checking.Places.At(role, "above"), role.Above, [.. checking.Pack.Roles.Ids], "岗位", "role");
        foreach (var type in role.Sees.Where(type => type is not ("any" or "all")))
        {
            Names.OneOf(checking, checking.Places.At(role, "sees", type), type, [.. checking.Shapes.LifeTypes], "服务单类型", "case type");
        }

        var seen = new HashSet<string>();
        for (var at = role; at is not null && seen.Add(at.Id); at = at.Above is null ? null : checking.Pack.Roles[at.Above])
        {
            if (at.Above == role.Id)
            {
                checking.Error(checking.Places.At(role, "above"), "above-circle", $"岗位“{role.Id}”的上级绕回了自己。", $"the chain above '{role.Id}' comes back to itself");
            }
        }
    }
}
