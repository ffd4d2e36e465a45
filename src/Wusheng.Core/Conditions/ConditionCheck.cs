namespace Wusheng.Core.Conditions;

/// <summary>
/// Checks conditions and values against what the compiler knows of their place, all problems at once: names, words, kinds.
/// What is of unknown kind is given the benefit of the doubt.
/// </summary>
public static class ConditionCheck
{
    /// <summary>The problems of a condition; none when it is sound.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="shapes">The place in which its names are meant.</param>
    /// <param name="text">What was written, so that problems can point into it.</param>
    public static ImmutableArray<ParseProblem> Check(Condition condition, IShapes shapes, string? text = null)
    {
        var complaints = new CheckComplaints(text);
        new ConditionChecker(complaints).Check(condition, shapes);
        return complaints.All;
    }

    /// <summary>The shape of a value and its problems.</summary>
    /// <param name="expression">The value; the problems of a choice map name their arm.</param>
    /// <param name="shapes">The place in which its names are meant.</param>
    /// <param name="expected">What the value is for: its kind must fit, and a bare name that is no fact may be one of its words.</param>
    /// <param name="text">What was written, so that problems can point into it.</param>
    public static (FactShape Shape, ImmutableArray<ParseProblem> Problems) Check(
        Expression expression, IShapes shapes, FactShape? expected = null, string? text = null)
    {
        var complaints = new CheckComplaints(text);
        var checker = new ConditionChecker(complaints);
        var shape = checker.Values.ShapeOf(expression, shapes, expected);
        if (expected is not null && expression is not Expression.Choice && !Kinds.Fit(shape.Kind, expected.Kind))
        {
            complaints.OtherKind(expression, shape.Kind, expected.Kind);
        }

        return (shape, complaints.All);
    }
}
