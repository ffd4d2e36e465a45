using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>The clause is always there: whatever runs cites one, what is cited exists, what is written is carried out somewhere.</summary>
internal static class ClauseChecks
{
    public static void Run(Checking checking)
    {
        Missing(checking);
        if (!checking.Compiled.Tree.HasStandard)
        {
            var at = checking.Compiled.Tree.Header.At;
            checking.Hint(at, "no-standard", "没有写成文的标准（standard/*.md），条款编号无法核对。", "there is no written standard (standard/*.md); clause ids cannot be checked");
            return;
        }

        Cited(checking);
        Idle(checking);
    }

    private static void Cited(Checking checking)
    {
        foreach (var (clause, at) in checking.Compiled.Draft.Cited)
        {
            Names.OneOf(checking, at, clause, [.. checking.Pack.Clauses.Ids], "条款", "clause");
        }

        foreach (var course in checking.Pack.Courses)
        {
            course.Questions.ToList().ForEach(clause => Names.OneOf(checking, checking.Places.At(course, "questions", clause), clause, [.. checking.Pack.Clauses.Ids], "条款", "clause"));
        }
    }

    private static void Idle(Checking checking)
    {
        HashSet<string> used = [.. checking.Compiled.Draft.Cited.Select(cited => cited.Clause), .. checking.Pack.Courses.SelectMany(course => course.Questions)];
        foreach (var clause in checking.Compiled.Tree.Clauses.Where(clause => !used.Contains(clause.Clause.Id)))
        {
            checking.Hint(clause.At, "clause-idle", $"条款“{clause.Clause.Id}”没有任何内容执行、检查或讲授它。", $"nothing executes, checks or teaches the clause '{clause.Clause.Id}'");
        }
    }

    private static void Missing(Checking checking)
    {
        foreach (var (life, above) in checking.Lives.Where(each => each.Life.Kind != LifeKind.Thing))
        {
            if (life.Kind is LifeKind.Case or LifeKind.Inspection)
            {
                Need(checking, life, life.Clause, "服务单类型", "case type");
            }

            var enclosed = above.Prepend(life).Any(each => each.Clause is not null);
            life.Steps.Where(step => step.Clause is null && !enclosed).ToList().ForEach(step => Need(checking, step, null, "步骤", "step"));
            life.Clocks.Where(clock => clock.Clause is null && !enclosed).ToList().ForEach(clock => Need(checking, clock, null, "时限", "clock"));
            life.Charges.Where(charge => charge.Clause is null && !enclosed).ToList().ForEach(charge => Need(checking, charge, null, "收费", "charge"));
        }

        checking.Pack.Norms.ToList().ForEach(norm => Need(checking, norm, norm.Clause, "规范", "norm"));
        checking.Pack.Documents.ToList().ForEach(document => Need(checking, document, document.Clause, "单据", "document"));
        checking.Pack.Courses.ToList().ForEach(course => course.Pages.Where(page => page.Clause is null && course.Clause is null).ToList().ForEach(page => Need(checking, page, null, "课程内容", "course item")));
        Judged(checking);
    }

    private static void Judged(Checking checking)
    {
        foreach (var inspection in checking.Pack.Inspections.Where(inspection => inspection.Life.Clause is null))
        {
            foreach (var item in inspection.Topics.Where(topic => topic.Clause is null).SelectMany(topic => topic.Items).Where(item => item.Clause is null))
            {
                Need(checking, item, null, "检查项", "inspection item");
            }
        }

        foreach (var guide in checking.Pack.Guides.Where(guide => guide.Clause is null))
        {
            var bare = guide.Steps.Concat(guide.Branches.Where(branch => branch.Clause is null).SelectMany(branch => branch.Steps)).Where(step => step.Clause is null);
            bare.ToList().ForEach(step => Need(checking, step, null, "引导步骤", "guide step"));
        }
    }

    private static void Need(Checking checking, INamed element, string? clause, string zh, string en)
    {
        if (clause is null)
        {
            checking.Error(checking.Places.At(element), "clause-missing", $"{zh}“{element.Id}”没有写依据的条款（clause）。", $"the {en} '{element.Id}' cites no clause");
        }
    }
}
