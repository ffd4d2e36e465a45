namespace Wusheng.Core.Conditions;

internal sealed partial class Grammar
{
    /// <summary>What may follow a value and make a test of it; a condition in brackets takes no tail.</summary>
    private Node? Tail(Node left)
    {
        if (left.Expression is not { } value)
        {
            return Here.Is("is") || ComparisonHere() is not null ? Wrong(left) : left;
        }

        var test = ComparisonHere() is { } by ? Compared(value, by)
            : TryTake("between") ? Between(value)
            : TryTake("in") ? In(value)
            : TryTake("is") ? Is(value)
            : TryTake("was") ? Was(value)
            : null;
        return Problem is not null ? null : test is null ? left : new Node(left.First, test, null);
    }

    private Node? Wrong(Node left)
    {
        AsExpression(left);
        return null;
    }

    private Comparison? ComparisonHere() => Here.Kind != TokenKind.Symbol ? null : Here.Text switch
    {
        "=" => Comparison.Equal,
        "<" => Comparison.Less,
        "<=" => Comparison.AtMost,
        ">" => Comparison.More,
        ">=" => Comparison.AtLeast,
        _ => null,
    };

    private Condition.Compare? Compared(Expression left, Comparison by)
    {
        Take();
        return AsExpression(Sum()) is { } right ? new Condition.Compare(left, by, right) : null;
    }

    private Condition.Between? Between(Expression value) =>
        AsExpression(Sum()) is { } low && Need("and") && AsExpression(Sum()) is { } high
            ? new Condition.Between(value, low, high)
            : null;

    private Condition.In? In(Expression value) => PathHere() is { } whole ? new Condition.In(value, whole) : null;

    private Condition? Is(Expression value)
    {
        var negated = TryTake("not");
        if (!Next.Is("/") && StateHere(value, negated) is { } test)
        {
            Take();
            return test;
        }

        return Here.Kind == TokenKind.Name && !Here.IsPlainName ? Same(value, negated)
            : Words() is { } words ? new Condition.Is(value, negated, words)
            : null;
    }

    private Condition? StateHere(Expression value, bool negated) =>
        Here.Is("set") ? new Condition.IsSet(value, negated)
        : Here.Is("missing") ? new Condition.IsMissing(value, negated)
        : Here.Is("done") ? new Condition.IsDone(value, negated)
        : null;

    /// <summary><c>plate is our.plate</c>: a dotted name is never a word, so this asks for equal values.</summary>
    private Condition Same(Expression value, bool negated)
    {
        var same = new Condition.Compare(value, Comparison.Equal, new Expression.Name(PathOf(Take())));
        return negated ? new Condition.Not(same) : same;
    }

    private Condition.Was? Was(Expression value)
    {
        var negated = TryTake("not");
        return Words() is { } words ? new Condition.Was(value, negated, words) : null;
    }

    private ImmutableArray<string>? Words()
    {
        var words = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (!WordHere())
            {
                Fail(Complaint.Expected(Here, "一个词，比较数值请用 =", "a word (numbers are compared with =)"));
                return null;
            }

            words.Add(Take().Text);
        }
        while (TryTake("/"));
        return words.ToImmutable();
    }

    private bool WordHere() =>
        Here is { IsPlainName: true } ? !_reserved.Contains(Here.Text) : Here.Literal is Expression.Literal { Value: Values.Value.Text };
}
