using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Finds the shape of values, complaining on the way.</summary>
internal sealed class ValueChecker
{
    private readonly CheckComplaints _complaints;
    private readonly Action<Condition, IShapes> _check;

    public ValueChecker(CheckComplaints complaints, Action<Condition, IShapes> check)
    {
        (_complaints, _check) = (complaints, check);
        Lists = new ListChecker(complaints, this, check);
    }

    public static FactShape Unknown { get; } = new(ValueKind.Unknown, []) { OpenWords = true };

    public ListChecker Lists { get; }

    /// <param name="expression">The value.</param>
    /// <param name="shapes">Its place.</param>
    /// <param name="beside">What it is compared with or meant for; its words may stand as bare names.</param>
    public FactShape ShapeOf(Expression expression, IShapes shapes, FactShape? beside = null) => expression switch
    {
        Expression.Literal literal => Of(Kinds.Of(literal.Value)),
        Expression.LocalMoment or Expression.WeekTime => Of(ValueKind.Moment),
        Expression.Name name => ShapeOf(name.Path, shapes, beside),
        Expression.Arithmetic sum => SumOf(sum, shapes),
        Expression.CountOf count => Lists.CountOf(count, shapes),
        Expression.Aggregate gathered => Lists.GatheredOf(gathered, shapes),
        Expression.Find find => Lists.FoundOf(find, shapes),
        Expression.Choice choice => ChosenOf(choice, shapes, beside),
        _ => Unknown,
    };

    public FactShape ShapeOf(Path path, IShapes shapes, FactShape? beside = null)
    {
        if (ShapePath.Find(path, shapes) is { } shape)
        {
            return shape;
        }

        if (path.Names.Length > 1 || beside is null || (!beside.OpenWords && WordsOf(beside).IsEmpty))
        {
            _complaints.NoName(path, shapes);
            return Unknown;
        }

        if (!beside.OpenWords && !WordsOf(beside).Contains(path.First))
        {
            _complaints.NeitherNameNorWord(path.First, WordsOf(beside), shapes);
        }

        return new FactShape(beside.Kind, [path.First]);
    }

    /// <summary>Whether <c>is WORD</c> may be asked of a value.</summary>
    public void Words(string of, ImmutableArray<string> words, FactShape shape)
    {
        if (shape.OpenWords || (shape.Words.IsEmpty && Kinds.TakesAnyWord(shape.Kind)))
        {
            return;
        }

        foreach (var word in words.Where(word => !WordsOf(shape).Contains(word)))
        {
            _complaints.NoWord(of, word, WordsOf(shape), shape.Kind);
        }
    }

    private static FactShape Of(ValueKind kind) => kind == ValueKind.Unknown ? Unknown : new FactShape(kind, []);

    private static ImmutableArray<string> WordsOf(FactShape shape) =>
        shape.Words.IsEmpty && shape.Kind == ValueKind.YesNo ? ["yes", "no"] : shape.Words;

    private FactShape SumOf(Expression.Arithmetic sum, IShapes shapes)
    {
        var (left, right) = (ShapeOf(sum.Left, shapes).Kind, ShapeOf(sum.Right, shapes).Kind);
        if (Kinds.Sum(left, sum.Operator, right) is { } kind)
        {
            return Of(kind);
        }

        _complaints.NoSum(sum, left, right);
        return Unknown;
    }

    private FactShape ChosenOf(Expression.Choice choice, IShapes shapes, FactShape? beside)
    {
        var kinds = new HashSet<ValueKind>();
        for (var at = 0; at < choice.Arms.Length; at++)
        {
            var arm = choice.Arms[at];
            _complaints.InArm(at, false, () => _check(arm.When, shapes));
            _complaints.InArm(at, true, () => kinds.Add(Arm(arm.Then, shapes, beside)));
        }

        _complaints.InArm(choice.Arms.Length, true, () => kinds.Add(Arm(choice.Else, shapes, beside)));
        return beside ?? (kinds.Count == 1 ? Of(kinds.Single()) : Unknown);
    }

    private ValueKind Arm(Expression then, IShapes shapes, FactShape? beside)
    {
        var kind = ShapeOf(then, shapes, beside).Kind;
        if (beside is not null && !Kinds.Fit(kind, beside.Kind))
        {
            _complaints.OtherKind(then, kind, beside.Kind);
        }

        return kind;
    }
}
