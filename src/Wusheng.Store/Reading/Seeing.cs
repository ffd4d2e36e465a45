using System.Linq.Expressions;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Narrows lives to what a viewer may see: hiding first, then the sites and roles of each post.</summary>
public static class Seeing
{
    public static IQueryable<LifeRow> SeenBy(this IQueryable<LifeRow> lives, Viewer viewer)
    {
        foreach (var name in viewer.Names.Select(Quoted))
        {
            lives = lives.Where(row => row.HiddenFrom == null || !row.HiddenFrom.Contains(name));
        }

        return lives.Where(Reached(viewer));
    }

    /// <summary>The same of one life whose bounds are known already.</summary>
    internal static bool Sees(this Viewer viewer, LifeSight life) =>
        !viewer.Names.Any(name => Has(life.HiddenFrom, name))
        && (Has(life.SeenBy, Sighting.OfPerson(viewer.Person)) || viewer.Reaches.Any(reach => Reaches(reach, life)));

    private static bool Reaches(Reach reach, LifeSight life) =>
        reach.Sites?.Contains(life.Site) != false && reach.Types?.Contains(life.Type) != false && (life.SeenBy is null || Has(life.SeenBy, reach.Role));

    private static bool Has(string? names, string name) => names?.Contains(Quoted(name), StringComparison.Ordinal) == true;

    private static Expression<Func<LifeRow, bool>> Reached(Viewer viewer)
    {
        var me = Quoted(Sighting.OfPerson(viewer.Person));
        Expression<Func<LifeRow, bool>> reached = row => row.SeenBy != null && row.SeenBy.Contains(me);
        return viewer.Reaches.Select(By).Aggregate(reached, Or);
    }

    private static Expression<Func<LifeRow, bool>> By(Reach reach)
    {
        var role = Quoted(reach.Role);
        Expression<Func<LifeRow, bool>> seen = row => row.SeenBy == null || row.SeenBy.Contains(role);
        if (reach.Sites is { } sites)
        {
            // The appended nothing keeps the database from sorting every row of these sites instead of walking the index of due times.
            seen = And(row => sites.Contains(row.Site + ""), seen);
        }

        return reach.Types is { } types ? And(row => types.Contains(row.Type), seen) : seen;
    }

    private static string Quoted(string name) => $"\"{name}\"";

    private static Expression<Func<LifeRow, bool>> Or(Expression<Func<LifeRow, bool>> a, Expression<Func<LifeRow, bool>> b) =>
        Expression.Lambda<Func<LifeRow, bool>>(Expression.OrElse(a.Body, Renamed(b, a)), a.Parameters);

    private static Expression<Func<LifeRow, bool>> And(Expression<Func<LifeRow, bool>> a, Expression<Func<LifeRow, bool>> b) =>
        Expression.Lambda<Func<LifeRow, bool>>(Expression.AndAlso(a.Body, Renamed(b, a)), a.Parameters);

    private static Expression Renamed(Expression<Func<LifeRow, bool>> from, Expression<Func<LifeRow, bool>> to) =>
        new Renaming(from.Parameters[0], to.Parameters[0]).Visit(from.Body);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
