using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Checks what runs over rows or looks for lives.</summary>
internal sealed class ListChecker(CheckComplaints complaints, ValueChecker values, Action<Condition, IShapes> check)
{
    /// <summary>The place inside the rows of a name; null when there is none to check further.</summary>
    public IShapes? RowsOf(Path path, IShapes shapes)
    {
        var shape = values.ShapeOf(path, shapes);
        if (shape.Rows is null && shape.Kind != ValueKind.Unknown)
        {
            complaints.NoList(path);
        }

        return shape.Rows;
    }

    public void Over(Condition.Over over, IShapes shapes)
    {
        if (RowsOf(over.Rows, shapes) is not { } rows)
        {
            return;
        }

        if (over.Where is not null)
        {
            check(over.Where, rows);
        }
        else if (rows.Find("state") is { } state)
        {
            values.Words($"{over.Rows}.state", over.Words, state);
        }
        else
        {
            complaints.NoStates(over.Rows);
        }
    }

    public FactShape CountOf(Expression.CountOf count, IShapes shapes)
    {
        if (RowsOf(count.Rows, shapes) is { } rows && count.Where is not null)
        {
            check(count.Where, rows);
        }

        return new FactShape(ValueKind.Number, []);
    }

    // A single name is an indicator's: its place is already the life being added up.
    public FactShape GatheredOf(Expression.Aggregate gathered, IShapes shapes)
    {
        var names = gathered.Of.Names;
        var place = names.Length == 1 ? shapes : RowsOf(new Path(names[..^1]), shapes);
        if (place is null)
        {
            return ValueChecker.Unknown;
        }

        var shape = values.ShapeOf(new Path([names[^1]]), place);
        if (gathered.Where is not null)
        {
            check(gathered.Where, place);
        }

        if (Kinds.Gathers(gathered.Function, shape.Kind))
        {
            return shape;
        }

        complaints.NoGathering(gathered, shape.Kind);
        return ValueChecker.Unknown;
    }

    public FactShape FoundOf(Expression.Find find, IShapes shapes)
    {
        if (shapes.LifeType(find.Type) is { } type)
        {
            check(find.Where, type);
        }
        else
        {
            complaints.NoLifeType(find.Type, shapes);
        }

        if (!IsSharp(find.Where))
        {
            complaints.BluntFind(find.Type);
        }

        return new FactShape(ValueKind.Life, []);
    }

    private static bool IsSharp(Condition where) => where switch
    {
        Condition.And and => and.All.Any(IsSharp),
        Condition.Compare { By: Comparison.Equal } or Condition.Is { Negated: false } => true,
        _ => false,
    };
}
