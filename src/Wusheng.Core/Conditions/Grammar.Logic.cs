namespace Wusheng.Core.Conditions;

internal sealed partial class Grammar
{
    private Node? Either() => Chain("or", Both, all => new Condition.Or(all));

    private Node? Both() => Chain("and", Unary, all => new Condition.And(all));

    private Node? Chain(string word, Func<Node?> part, Func<ImmutableArray<Condition>, Condition> join)
    {
        var first = part();
        if (first is null || !Here.Is(word))
        {
            return first;
        }

        var all = ImmutableArray.CreateBuilder<Condition>();
        all.Add(AsCondition(first)!);
        while (TryTake(word))
        {
            if (AsCondition(part()) is not { } next)
            {
                return null;
            }

            all.Add(next);
        }

        return new Node(first.First, join(all.ToImmutable()), null);
    }

    private Node? Unary()
    {
        var first = Here;
        if (!TryTake("not"))
        {
            return Test();
        }

        return AsCondition(Deeper(Unary)) is { } negated ? new Node(first, new Condition.Not(negated), null) : null;
    }

    private Node? Test()
    {
        var first = Here;
        if (QuantifierHere() is { } quantifier)
        {
            Take();
            return Over(quantifier) is { } over ? new Node(first, over, null) : null;
        }

        if (Here.Kind == TokenKind.Name && (Next.Is("says") || (Here.Is("customer") && (Next.Is("speaks") || Next.Is("silent")))))
        {
            return Talk() is { } talk ? new Node(first, talk, null) : null;
        }

        return Sum() is { } left ? Tail(left) : null;
    }

    private Quantifier? QuantifierHere() => Next.Kind != TokenKind.Name || _reserved.Contains(Next.Text) ? null : Here switch
    {
        _ when Here.Is("every") => Quantifier.Every,
        _ when Here.Is("any") => Quantifier.Any,
        _ when Here.Is("no") => Quantifier.No,
        _ => null,
    };

    private Condition.Over? Over(Quantifier by)
    {
        if (PathHere() is not { } rows)
        {
            return null;
        }

        if (TryTake("is"))
        {
            var negated = TryTake("not");
            return Words() is { } words ? new Condition.Over(by, rows, null, words, negated) : null;
        }

        return Where() is { } where ? new Condition.Over(by, rows, where, [], false) : null;
    }

    private Condition? Where()
    {
        if (!Need("("))
        {
            return null;
        }

        var where = AsCondition(Deeper(Either));
        return where is not null && Need(")") ? where : null;
    }
}
