namespace Wusheng.Core.Conditions;

/// <summary>Checks conditions about what is said: the sayings and the moments they name.</summary>
internal sealed class TalkChecker(CheckComplaints complaints, ValueChecker values)
{
    public void Check(Condition condition, IShapes shapes)
    {
        switch (condition)
        {
            case Condition.Says says:
                Says(says, shapes);
                break;
            case Condition.CustomerSilent { After: { } after }:
                Moment(after, shapes);
                break;
        }
    }

    private void Says(Condition.Says says, IShapes shapes)
    {
        if (says.Who is not ("agent" or "customer"))
        {
            values.ShapeOf(new Path([says.Who]), shapes);
        }

        if (!shapes.HasSaying(says.Saying))
        {
            complaints.NoSaying(says.Saying, shapes);
        }

        foreach (var moment in new[] { says.Scope.WithinOf, says.Scope.Before, says.Scope.After })
        {
            Moment(moment, shapes);
        }
    }

    // What comes before or after may itself be something said.
    private void Moment(string? moment, IShapes shapes)
    {
        if (moment is not null && !shapes.HasSaying(moment))
        {
            values.ShapeOf(new Path([.. moment.Split('.')]), shapes);
        }
    }
}
