using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Conditions;
using Wusheng.Core.Values;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Core.Tests.Conditions;

/// <summary>Random conditions, sensible and senseless, small enough to be written down.</summary>
internal static class RandomConditions
{
    private static readonly Gen<string> _names = Gen.Elements("a", "b", "c", "d", "state", "kind");

    private static readonly Gen<string> _rows = Gen.Elements("r", "s", "a", "our.r");

    private static readonly Gen<ImmutableArray<string>> _words =
        Gen.NonEmptyListOf(Gen.Elements("X", "Y", "yes", "no", "set", "done", "其他")).Select(words => words.Distinct().Take(3).ToImmutableArray());

    private static readonly Gen<Path> _paths = Gen.OneOf(
        _names.Select(name => new Path([name])),
        Gen.Elements("our.a", "our.b", "a.date", "b.start", "c.end", "d.time", "our.our.a", "now", "today").Select(path => new Path([.. path.Split('.')])));

    public static Gen<Condition> All { get; } = Conditions(3, everKnowing: true).Where(condition => ConditionText.Of(condition).Length <= 400);

    /// <summary>Without the tests that ask whether something is known: their answer must change when it becomes known.</summary>
    public static Gen<Condition> Growing { get; } = Conditions(3, everKnowing: false);

    private static Gen<Condition> Conditions(int depth, bool everKnowing)
    {
        var value = Values(Math.Max(0, depth - 1), everKnowing);
        var negated = Gen.Elements(true, false);
        var flat = new List<Gen<Condition>>
        {
            from one in value from sign in Gen.Elements(Enum.GetValues<Comparison>()) from other in value select (Condition)new Condition.Compare(one, sign, other),
            from one in value from not in negated from words in _words select (Condition)new Condition.Is(one, not, words),
            from one in value from not in negated from words in _words select (Condition)new Condition.Was(one, not, words),
            from one in value from low in value from high in value select (Condition)new Condition.Between(one, low, high),
            from one in value from whole in _paths select (Condition)new Condition.In(one, whole),
            from sign in Quantifiers from rows in _rows from words in _words from not in negated select (Condition)new Condition.Over(sign, Of(rows), null, words, not),
            from one in value select (Condition)new Condition.Holds(one),
            RandomTalk.Conditions,
        };
        flat.AddRange(Sensible(everKnowing, depth));
        if (everKnowing)
        {
            flat.Add(from one in value from not in negated select (Condition)new Condition.IsSet(one, not));
            flat.Add(from one in value from not in negated select (Condition)new Condition.IsMissing(one, not));
            flat.Add(from one in value from not in negated select (Condition)new Condition.IsDone(one, not));
        }

        return depth == 0 ? Gen.OneOf(flat) : Gen.OneOf([.. flat, .. Nested(Conditions(depth - 1, everKnowing))]);
    }

    // Most random comparisons join kinds that cannot be compared; these give answers.
    private static IEnumerable<Gen<Condition>> Sensible(bool everKnowing, int depth)
    {
        var number = from amount in Gen.Choose(0, 3) select (Expression)new Expression.Literal(new Value.Number(amount));
        var word = from name in Gen.Elements("c", "state") from words in _words select (Condition)new Condition.Is(new Expression.Name(Of(name)), false, words);
        var compared =
            from sign in Gen.Elements(Enum.GetValues<Comparison>()) from amount in number select (Condition)new Condition.Compare(new Expression.Name(Of("a")), sign, amount);
        var filter = depth == 0 ? Gen.OneOf(word, compared) : Conditions(depth - 1, everKnowing);
        var counted = from sign in Gen.Elements(Enum.GetValues<Comparison>()) from test in filter from amount in number
                      select (Condition)new Condition.Compare(new Expression.CountOf(Of("r"), test), sign, amount);
        var summed = from function in Gen.Elements("sum", "avg", "min", "max") from test in filter from amount in number
                     select (Condition)new Condition.Compare(new Expression.Aggregate(function, Of("r.a"), test), Comparison.AtLeast, amount);
        var over = from quantifier in Quantifiers from test in filter select (Condition)new Condition.Over(quantifier, Of("r"), test, [], false);
        return [word, compared, counted, summed, over, Gen.Constant((Condition)new Condition.Holds(new Expression.Name(Of("d")))), word, compared, counted];
    }

    private static Gen<Quantifier> Quantifiers => Gen.Elements(Enum.GetValues<Quantifier>());

    private static IEnumerable<Gen<Condition>> Nested(Gen<Condition> inner)
    {
        var several = from count in Gen.Choose(2, 3) from parts in Gen.ArrayOf(inner, count) select parts.ToImmutableArray();
        yield return several.Select(parts => (Condition)new Condition.And(parts));
        yield return several.Select(parts => (Condition)new Condition.Or(parts));
        yield return inner.Select(part => (Condition)new Condition.Not(part));
        yield return from sign in Quantifiers from rows in _rows from part in inner select (Condition)new Condition.Over(sign, Of(rows), part, [], false);
    }

    private static Gen<Expression> Values(int depth, bool everKnowing)
    {
        var flat = Gen.OneOf(_paths.Select(path => (Expression)new Expression.Name(path)), RandomLiterals.Expressions);
        if (depth == 0)
        {
            return flat;
        }

        var inner = Values(depth - 1, everKnowing);
        var filter = Gen.OneOf(Gen.Constant((Condition?)null), Conditions(depth - 1, everKnowing).Select(condition => (Condition?)condition));
        List<Gen<Expression>> deep =
        [
            flat, flat,
            from left in inner from sign in Gen.Elements('+', '-', '*', '/') from right in inner select (Expression)new Expression.Arithmetic(left, sign, right),
            from rows in _rows from test in filter select (Expression)new Expression.CountOf(Of(rows), test),
            from function in Gen.Elements("sum", "avg", "min", "max") from rows in _rows from name in _names from test in filter
            select (Expression)new Expression.Aggregate(function, Of($"{rows}.{name}"), test),
        ];
        if (everKnowing)
        {
            deep.Add(from test in Conditions(depth - 1, everKnowing) select (Expression)new Expression.Find("booking", test));
        }

        return Gen.OneOf(deep);
    }

    private static Path Of(string path) => new([.. path.Split('.')]);
}
