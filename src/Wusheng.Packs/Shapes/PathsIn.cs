using Wusheng.Core.Conditions;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Shapes;

/// <summary>The names a condition or value reads, outside the brackets that belong to rows and sought lives.</summary>
internal static class PathsIn
{
    public static IEnumerable<Path> Of(Condition condition) => condition switch
    {
        Condition.And and => and.All.SelectMany(Of),
        Condition.Or or => or.Any.SelectMany(Of),
        Condition.Not not => Of(not.Of),
        Condition.Compare test => Of(test.Left).Concat(Of(test.Right)),
        Condition.Between test => Of(test.Value).Concat(Of(test.Low)).Concat(Of(test.High)),
        Condition.In test => Of(test.Value).Append(test.Whole),
        Condition.Is test => Of(test.Value),
        Condition.Was test => Of(test.Value),
        Condition.IsSet test => Of(test.Value),
        Condition.IsMissing test => Of(test.Value),
        Condition.IsDone test => Of(test.Value),
        Condition.Over over => [over.Rows],
        Condition.Holds holds => Of(holds.Value),
        _ => [],
    };

    public static IEnumerable<Path> Of(Expression value) => value switch
    {
        Expression.Name name => [name.Path],
        Expression.Arithmetic sum => Of(sum.Left).Concat(Of(sum.Right)),
        Expression.CountOf count => [count.Rows],
        Expression.Aggregate gathered => [gathered.Of],
        Expression.Choice choice => choice.Arms.SelectMany(arm => Of(arm.When).Concat(Of(arm.Then))).Concat(Of(choice.Else)),
        _ => [],
    };
}
