using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>When a life or a row is over, and what must be over before.</summary>
public static class Ending
{
    /// <summary>Whether the life has reached one of its ends.</summary>
    public static bool IsEnded(IWorld world, Life life) =>
        Grammar.Type(world.Pack(life.Pack), life.Type) is { } type && type.Ends.Contains(life.State);

    internal static bool IsEnd(LifeType type, string? state) => state is not null && type.Ends.Contains(state);

    /// <summary>
    /// What is still open below a life that is about to end: rows not at an end, debts not kept. A step whose own conditions
    /// speak of such rows or debts decides for itself.
    /// </summary>
    internal static IEnumerable<string> StillOpen(Working work, Life life, LifeType type, StepType step)
    {
        var spoken = step.Needs.Select(gate => gate.Must).Append(step.When).OfType<Condition>().SelectMany(Names.In).ToHashSet();
        return type.Rows
            .Where(rows => !rows.Ends.IsEmpty && !spoken.Contains(rows.Id) && life.RowsOf(rows.Id).Any(row => !rows.Ends.Contains(row.State)))
            .Select(rows => rows.Title)
            .Concat(spoken.Contains(BuiltIn.Commitment) ? [] : Debts(work, life, step));
    }

    // What the closing step itself pays is no more owed. A debt that a moment of another life pays (until: next.report) is that life's to pay; it does not hold this one open.
    private static IEnumerable<string> Debts(Working work, Life life, StepType step) =>
        from link in life.Links.GetValueOrDefault(BuiltIn.Commitment, [])
        let debt = work.Life(link.Life)
        where debt.State == "open" && Text(debt, "until") != step.Id && !Text(debt, "until").Contains('.', StringComparison.Ordinal)
        select Text(debt, "what");

    internal static string Text(Life life, string field) => life.Whole.Fields.GetValueOrDefault(field)?.Value is Values.Value.Text text ? text.Content : "";
}

/// <summary>The first names that a condition speaks of.</summary>
internal static class Names
{
    internal static IEnumerable<string> In(Condition condition) => condition switch
    {
        Condition.And and => and.All.SelectMany(In),
        Condition.Or or => or.Any.SelectMany(In),
        Condition.Not not => In(not.Of),
        Condition.Compare test => In(test.Left).Concat(In(test.Right)),
        Condition.Is test => In(test.Value),
        Condition.IsSet test => In(test.Value),
        Condition.IsMissing test => In(test.Value),
        Condition.IsDone test => In(test.Value),
        Condition.Holds test => In(test.Value),
        Condition.Over over => [over.Rows.First],
        _ => [],
    };

    private static IEnumerable<string> In(Expression expression) => expression switch
    {
        Expression.Name name => [name.Path.First],
        Expression.CountOf count => [count.Rows.First],
        Expression.Aggregate gathered => [gathered.Of.First],
        Expression.Arithmetic sum => In(sum.Left).Concat(In(sum.Right)),
        _ => [],
    };
}
