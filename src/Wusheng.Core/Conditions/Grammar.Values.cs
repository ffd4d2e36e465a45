using System.Collections.Frozen;
using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

internal sealed partial class Grammar
{
    private const int LongestPath = 8;

    private static readonly FrozenSet<string> _aggregates = FrozenSet.Create(StringComparer.Ordinal, "sum", "avg", "min", "max");

    private static readonly FrozenDictionary<string, DayOfWeek> _weekdays = Enum.GetValues<DayOfWeek>()
        .ToFrozenDictionary(ExpressionText.Of, day => day, StringComparer.Ordinal);

    private Node? Sum() => Operated(Product, "+", "-");

    private Node? Product() => Operated(Term, "*", "/");

    private Node? Operated(Func<Node?> part, string one, string other)
    {
        var left = part();
        while (left?.Expression is { } first && (Here.Is(one) || Here.Is(other)))
        {
            var by = Take().Text[0];
            left = AsExpression(part()) is { } second ? left with { Expression = new Expression.Arithmetic(first, by, second) } : null;
        }

        return left;
    }

    private Node? Term()
    {
        var first = Here;
        if (first.Is("("))
        {
            Take();
            return Deeper(Either) is { } inner && Need(")") ? inner with { First = first } : null;
        }

        return Value() is { } value ? new Node(first, null, value) : null;
    }

    private Expression? Value()
    {
        if (Here.Kind == TokenKind.Literal)
        {
            return Take().Literal;
        }

        if (Here.Kind != TokenKind.Name || _reserved.Contains(Here.Text))
        {
            Fail(Complaint.Expected(Here, "一个值或名称", "a value or a name"));
            return null;
        }

        return Next.Is("of") ? Gathered() : WeekTimeHere() ?? FindHere() ?? Named();
    }

    private Expression? Gathered()
    {
        var function = Take();
        Take();
        if (!function.Is("count") && !_aggregates.Contains(function.Text))
        {
            Fail(Complaint.Expected(function, "count、sum、avg、min 或 max", "count, sum, avg, min or max"));
            return null;
        }

        if (PathHere() is not { } path)
        {
            return null;
        }

        var where = Here.Is("(") ? Where() : null;
        return Problem is not null ? null
            : function.Is("count") ? new Expression.CountOf(path, where)
            : new Expression.Aggregate(function.Text, path, where);
    }

    private Expression.WeekTime? WeekTimeHere()
    {
        if (Next.Literal is not Expression.Literal { Value: Value.Hour hour } || !_weekdays.TryGetValue(Here.Text, out var day))
        {
            return null;
        }

        _at += 2;
        return new Expression.WeekTime(day, hour.At);
    }

    private Expression.Find? FindHere()
    {
        if (!Here.Is("find") || !Next.IsPlainName || _reserved.Contains(Next.Text))
        {
            return null;
        }

        Take();
        var type = Take().Text;
        return Where() is { } where ? new Expression.Find(type, where) : null;
    }

    private Expression? Named() => Problem is not null ? null : Here.Text switch
    {
        "yes" or "no" => new Expression.Literal(new Value.YesNo(Take().Text == "yes")),
        _ when PathHere() is { } path => new Expression.Name(path),
        _ => null,
    };

    private Path? PathHere()
    {
        if (Here.Kind != TokenKind.Name || _reserved.Contains(Here.Text))
        {
            Fail(Complaint.Expected(Here, "一个名称", "a name"));
            return null;
        }

        var path = PathOf(Here);
        if (path.Names.Length > LongestPath)
        {
            Fail(Complaint.Expected(Here, "一个最多 8 节的名称", "a name of at most 8 parts"));
            return null;
        }

        Take();
        return path.Names[^1] == "passed" && Here.Is("(") && Next.IsPlainName ? Passed(path) : path;
    }

    /// <summary><c>me.passed(deskCourse)</c> is the fact of that course behind the dot.</summary>
    private Path? Passed(Path path)
    {
        Take();
        var course = Take().Text;
        return Need(")") ? new Path(path.Names.Add(course)) : null;
    }

    private static Path PathOf(Token token) => new([.. token.Text.Split('.')]);
}
