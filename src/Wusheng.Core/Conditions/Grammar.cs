using System.Collections.Frozen;

namespace Wusheng.Core.Conditions;

/// <summary>
/// One reading of one text by recursive descent: a method per line of the grammar. A method that fails returns null
/// and leaves the first problem in <see cref="Problem"/>; every step back up passes the null on.
/// </summary>
internal sealed partial class Grammar(ImmutableArray<Token> tokens)
{
    public const int DeepestNesting = 8;

    private static readonly FrozenSet<string> _reserved =
        FrozenSet.Create(StringComparer.Ordinal, "and", "or", "not", "is", "was", "in", "between", "of");

    private int _at;
    private int _depth;

    public ParseProblem? Problem { get; private set; }

    private Token Here => tokens[_at];

    private Token Next => tokens[Math.Min(_at + 1, tokens.Length - 1)];

    public Condition? WholeCondition() => AsCondition(Either()) is { } condition && AtEnd() ? condition : null;

    public Expression? WholeExpression() => AsExpression(Either()) is { } expression && AtEnd() ? expression : null;

    private bool AtEnd()
    {
        if (Here.Kind != TokenKind.End)
        {
            Fail(Complaint.Surplus(Here));
        }

        return Problem is null;
    }

    private Token Take() => tokens[Here.Kind == TokenKind.End ? _at : _at++];

    private bool TryTake(string text)
    {
        if (!Here.Is(text))
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Need(string text)
    {
        if (!TryTake(text))
        {
            Fail(Complaint.Expected(Here, $"“{text}”", $"'{text}'"));
        }

        return Problem is null;
    }

    private object? Fail(ParseProblem problem)
    {
        Problem ??= problem;
        return null;
    }

    private T? Deeper<T>(Func<T?> read)
        where T : class
    {
        if (++_depth > DeepestNesting)
        {
            Fail(Complaint.TooDeep(Here.Offset));
            return null;
        }

        var value = read();
        _depth--;
        return value;
    }

    private static Condition? AsCondition(Node? node) => node switch
    {
        null => null,
        { Condition: { } condition } => condition,
        _ => new Condition.Holds(node.Expression!),
    };

    private Expression? AsExpression(Node? node)
    {
        if (node is { Expression: null })
        {
            Fail(Complaint.Expected(node.First, "一个值，不是条件", "a value, not a condition"));
        }

        return node?.Expression;
    }

    /// <summary>What a bracket may hold: it is known only afterwards whether a condition or a value.</summary>
    private sealed record Node(Token First, Condition? Condition, Expression? Expression);
}
