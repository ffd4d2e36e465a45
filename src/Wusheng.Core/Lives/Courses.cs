using System.Text.RegularExpressions;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// A course as the engine runs it, one life for each learner and period: pages to confirm, a question for every figure of the clauses it
/// names, a pass mark, so many attempts. A pass holds for the course's period.
/// </summary>
internal static partial class Courses
{
    private const string Passed = "passed";

    internal static LifeType Of(Pack pack, Course course)
    {
        var pages = course.Pages.Where(page => page.Confirm).Select(page => new FieldType(page.Id, $"已阅：{page.Title}", FieldKind.Tick) { Clause = page.Clause }).ToList();
        var questions = Questions(pack, course).ToList();
        var asksScore = questions.Count == 0 && course.Pass is not null;
        return new LifeType(course.Id, LifeKind.Course, course.Title)
        {
            Number = "PX{yyyyMMdd}-{0000}",
            Clause = course.Clause,
            Opening = new Opening { By = ["any"], Every = course.Every is { } every ? new Recurrence(every, 1, null, null) : null },
            Seats = new([new SeatType("learner", "学员", course.For.IsEmpty ? ["staff"] : course.For) { Who = Name("forPerson") }]),
            Fields = new([.. pages, .. questions.Select(question => question.Field), asksScore ? new FieldType("score", "得分", FieldKind.Number) : Score(questions)]),
            States = new([new State("learning", "学习中"), new State(Passed, "合格"), new State("failed", "未合格")]),
            Ends = [Passed, "failed"],
            Steps = new(Steps(course, [.. pages.Select(page => page.Id)], [.. questions.Select(question => question.Field.Id)], asksScore)),
        };
    }

    /// <summary>When a person last passed, if that still holds.</summary>
    internal static bool Holds(LifeFacts facts, Course course, string person) => facts.World.LivesOf(facts.Life.Site, course.Id)
        .Any(round => round.State == Passed && round.Whole.Seats.GetValueOrDefault("learner")?.Person == person
            && round.Whole.Moments.GetValueOrDefault(Folding.StateMoment + Passed)?.At is { } at && Until(course, at, facts.Zone) > facts.Now);

    /// <summary>Present, and with every pass that the courses which bar from duty ask of the person's posts.</summary>
    internal static bool MayServe(LifeFacts facts, Person person) => person.Present && (facts.Pack?.Courses ?? Named<Course>.None)
        .Where(course => course.Gate == "onDuty" && person.Posts.Any(post => course.For.Contains(post.Role))).All(course => Holds(facts, course, person.Id));

    private static DateTimeOffset Until(Course course, DateTimeOffset passed, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(passed, zone);
        return course.Every switch
        {
            "day" => local.AddDays(1),
            "week" => local.AddDays(7),
            "month" => local.AddMonths(1),
            "quarter" => local.AddMonths(3),
            "year" => local.AddYears(1),
            _ => DateTimeOffset.MaxValue,
        };
    }

    private static IEnumerable<StepType> Steps(Course course, ImmutableArray<string> pages, ImmutableArray<string> questions, bool asksScore)
    {
        var good = course.Pass is { } pass && (questions.Length > 0 || asksScore)
            ? new Condition.Compare(Name("score"), Comparison.AtLeast, new Expression.Literal(new Value.Number(pass)))
            : (Condition)new Condition.IsSet(Name("submit"), false);
        var tried = new Condition.IsDone(Name("submit"), false);
        yield return new StepType("submit", "交卷") { By = asksScore ? ["any"] : ["learner"], From = ["learning"], Asks = [.. pages, .. questions, .. asksScore ? ["score"] : Array.Empty<string>()], Clause = course.Clause };
        yield return new StepType("pass", "合格") { By = ["system"], From = ["learning"], To = Passed, When = new Condition.And([tried, good]), Clause = course.Clause };
        if (course.Attempts is { } attempts)
        {
            var often = new Condition.Compare(new Expression.Name(new Conditions.Path(["submit", "count"])), Comparison.AtLeast, new Expression.Literal(new Value.Number(attempts)));
            yield return new StepType("fail", "未合格") { By = ["system"], From = ["learning"], To = "failed", When = new Condition.And([often, new Condition.Not(good)]), Clause = course.Clause };
        }
    }

    private static FieldType Score(List<(FieldType Field, string Answer)> questions)
    {
        var worth = questions.Count == 0 ? 100 : 100m / questions.Count;
        var sum = questions.Aggregate((Expression)new Expression.Literal(new Value.Number(questions.Count == 0 ? 100 : 0)), (total, question) => new Expression.Arithmetic(total, '+', new Expression.Choice(
            [new ChoiceArm(new Condition.Is(Name(question.Field.Id), false, [question.Answer]), new Expression.Literal(new Value.Number(worth)))], new Expression.Literal(new Value.Number(0)))));
        return new FieldType("score", "得分", FieldKind.Number) { Is = sum };
    }

    /// <summary>A clause with its figures left open; the answer is the figure in force.</summary>
    private static IEnumerable<(FieldType Field, string Answer)> Questions(Pack pack, Course course) =>
        (from clause in course.Questions.Select(id => pack.Clauses[id]).OfType<Clause>()
         from slot in Slot().Matches(clause.Markdown)
         let figure = ClauseFigures.Of(pack, slot.Groups[1].Value)
         where figure is not null
         select (new FieldType($"q_{Safe(clause.Id)}_{slot.Groups[1].Value.Replace('.', '_')}", Asked(clause, slot), FieldKind.Text) { Clause = clause.Id }, figure))
        .DistinctBy(question => question.Item1.Id).Take(course.Asked ?? int.MaxValue);

    private static string Asked(Clause clause, Match slot) =>
        $"{clause.Title}：{Slot().Replace(clause.Markdown.Trim(), match => match.Index == slot.Index ? "____" : "…")}";

    private static string Safe(string id) => new([.. id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_')]);

    private static Expression.Name Name(string name) => new(new Conditions.Path([name]));

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9_.]*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}

/// <summary>The figure a clause's slot stands for, as people write it (<c>3m</c>, <c>2wd</c>, <c>50</c>).</summary>
internal static class ClauseFigures
{
    internal static string? Of(Pack pack, string slot)
    {
        var names = slot.Split('.');
        var wanted = names[^1] is "limit" or "due" ? names[..^1] : names;
        var is_ = pack.Parameters[slot]?.Is
            ?? (from life in pack.Cases.Concat(pack.Contacts)
                where wanted.Length == 1 || life.Id == wanted[0]
                from clock in life.Clocks.Concat(life.Rows.SelectMany(row => row.Clocks))
                where wanted.Length > 0 && clock.Id == wanted[^1]
                select clock.Limit switch
                {
                    Expression.Literal literal => literal.Value,
                    Expression.Name { Path.Names: [var parameter] } => pack.Parameters[parameter]?.Is,
                    _ => null,
                }).FirstOrDefault();
        return is_ is null ? null : is_ is Value.Word word ? word.Key : ExpressionText.Of(is_);
    }
}

/// <summary><c>me.passed.deskCourse</c>, written <c>me.passed(deskCourse)</c> too: whether the person's pass holds now.</summary>
internal sealed class PassedFact(LifeFacts facts, string? person) : Fact
{
    public override Fact? Member(string name) => facts.Pack?.Courses[name] is { } course && person is not null ? new ValueFact(new Value.YesNo(Courses.Holds(facts, course, person))) : null;
}
