namespace Wusheng.Core.Conditions;

/// <summary>
/// Reads conditions and values of the pack language. Any text is answered in time linear in its length, hostile ones too:
/// at most 400 characters, at most 8 levels of brackets and <c>not</c>.
/// </summary>
public static class ConditionParser
{
    private const int MostArms = 50;

    /// <summary>A condition, such as <c>plan is set or (difficulty is set and nextSteps is set)</c>.</summary>
    public static Parsed<Condition> Condition(string text) => Read(text, grammar => grammar.WholeCondition());

    /// <summary>A value, such as <c>opened.at + callbackWithin</c>; a choice map is read by <see cref="Choice"/>.</summary>
    public static Parsed<Expression> Expression(string text) => Read(text, grammar => grammar.WholeExpression());

    /// <summary>A choice map: its arms in order, the last of them <c>else</c>. Problems name their arm.</summary>
    public static Parsed<Expression> Choice(IEnumerable<(string When, string Then)> arms)
    {
        var given = arms.Take(MostArms + 1).ToList();
        var problems = ImmutableArray.CreateBuilder<ParseProblem>();
        problems.AddRange(ElseProblems(given));
        var read = given.Count > MostArms ? [] : given.Select((arm, index) => Arm(arm.When, arm.Then, index, problems)).ToList();
        return problems.Count > 0
            ? new Parsed<Expression>(problems.ToImmutable())
            : new Parsed<Expression>(new Expression.Choice([.. read.SkipLast(1).Select(arm => arm!)], read[^1]!.Then));
    }

    private static Parsed<T> Read<T>(string text, Func<Grammar, T?> read)
        where T : class
    {
        var (tokens, problem) = Lexer.Cut(text);
        if (problem is not null)
        {
            return new Parsed<T>([problem]);
        }

        var grammar = new Grammar(tokens);
        return read(grammar) is { } value ? new Parsed<T>(value) : new Parsed<T>([grammar.Problem!]);
    }

    private static IEnumerable<ParseProblem> ElseProblems(List<(string When, string Then)> arms)
    {
        if (arms.Count > MostArms)
        {
            yield return new ParseProblem(0, "选择表太长，最多 50 条。", "The choice has more than 50 arms.");
        }
        else if (arms.Count == 0 || arms[^1].When != "else")
        {
            yield return new ParseProblem(0, "选择表最后一条必须是 else。", "The last arm of a choice must be else.", "else: …") { Arm = Math.Max(0, arms.Count - 1) };
        }

        if (arms.FindIndex(arm => arm.When == "else") is var early and >= 0 && early < arms.Count - 1)
        {
            yield return new ParseProblem(0, "else 后面的条件永远轮不到，请放到最后。", "Nothing after else is ever reached: put else last.") { Arm = early };
        }
    }

    private static ChoiceArm? Arm(string when, string then, int index, ImmutableArray<ParseProblem>.Builder problems)
    {
        var value = Expression(then);
        problems.AddRange(value.Problems.Select(problem => problem with { Arm = index, InThen = true }));
        if (when == "else")
        {
            return value.Succeeded ? new ChoiceArm(new Condition.Holds(value.Value), value.Value) : null;
        }

        var condition = Condition(when);
        problems.AddRange(condition.Problems.Select(problem => problem with { Arm = index }));
        return condition.Succeeded && value.Succeeded ? new ChoiceArm(condition.Value, value.Value) : null;
    }
}
