using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Walks a condition and hands each test to its rule.</summary>
internal sealed class ConditionChecker
{
    private readonly CheckComplaints _complaints;
    private readonly TalkChecker _talk;

    public ConditionChecker(CheckComplaints complaints)
    {
        _complaints = complaints;
        Values = new ValueChecker(complaints, Check);
        _talk = new TalkChecker(complaints, Values);
    }

    public ValueChecker Values { get; }

    public void Check(Condition condition, IShapes shapes)
    {
        switch (condition)
        {
            case Condition.And and: Each(and.All, shapes); break;
            case Condition.Or or: Each(or.Any, shapes); break;
            case Condition.Not not: Check(not.Of, shapes); break;
            case Condition.Compare test: Compare(test.Left, test.By, test.Right, shapes); break;
            case Condition.Between test: Between(test, shapes); break;
            case Condition.In test: In(test, shapes); break;
            case Condition.Is test: Is(test.Value, test.Words, shapes); break;
            case Condition.Was test: Is(test.Value, test.Words, shapes); break;
            case Condition.IsSet test: Values.ShapeOf(test.Value, shapes); break;
            case Condition.IsMissing test: Values.ShapeOf(test.Value, shapes); break;
            case Condition.IsDone test: Done(test, shapes); break;
            case Condition.Over over: Values.Lists.Over(over, shapes); break;
            case Condition.Holds holds: Holds(holds, shapes); break;
            default: _talk.Check(condition, shapes); break;
        }
    }

    private void Each(ImmutableArray<Condition> parts, IShapes shapes)
    {
        foreach (var part in parts)
        {
            Check(part, shapes);
        }
    }

    private void Compare(Expression left, Comparison by, Expression right, IShapes shapes)
    {
        var one = Values.ShapeOf(left, shapes, IsWordOf(left, right, shapes));
        var other = Values.ShapeOf(right, shapes, one);
        if (!Kinds.Compare(one.Kind, by, other.Kind))
        {
            _complaints.NoComparison(left, one.Kind, by, right, other.Kind);
        }
    }

    // A word may stand on the left too ("solved = outcome"); then the right side says which words there are.
    private static FactShape? IsWordOf(Expression left, Expression right, IShapes shapes) =>
        left is Expression.Name { Path: { Names.Length: 1 } word } && !ShapePath.IsKnown(word.First, shapes) && right is Expression.Name name
            ? ShapePath.Find(name.Path, shapes)
            : null;

    private void Between(Condition.Between test, IShapes shapes)
    {
        Compare(test.Value, Comparison.AtLeast, test.Low, shapes);
        Compare(test.Value, Comparison.AtMost, test.High, shapes);
    }

    private void In(Condition.In test, IShapes shapes)
    {
        var part = Values.ShapeOf(test.Value, shapes);
        var whole = Values.ShapeOf(test.Whole, shapes);
        var fits = part.Kind is ValueKind.Unknown or ValueKind.Slot or ValueKind.Moment or ValueKind.Day
            && (whole.Rows is not null || whole.Kind is ValueKind.Unknown or ValueKind.Slot or ValueKind.Parts);
        if (!fits)
        {
            _complaints.NotWithin(test, part.Kind, whole.Kind);
        }
    }

    private void Is(Expression value, ImmutableArray<string> words, IShapes shapes)
    {
        var shape = Values.ShapeOf(value, shapes);
        Values.Words(ExpressionText.Of(value), words, shape);
    }

    // "is done" of a choice or state means its word "done"; without such a word it could never be true.
    private void Done(Condition.IsDone test, IShapes shapes)
    {
        var shape = Values.ShapeOf(test.Value, shapes);
        if (shape.Kind == ValueKind.Word)
        {
            Values.Words(ExpressionText.Of(test.Value), ["done"], shape);
        }
    }

    private void Holds(Condition.Holds holds, IShapes shapes)
    {
        var shape = Values.ShapeOf(holds.Value, shapes);
        if (shape.Kind is not (ValueKind.YesNo or ValueKind.Unknown) && !shape.Words.Contains("yes"))
        {
            _complaints.NoTest(holds.Value, shape.Kind);
        }
    }
}
