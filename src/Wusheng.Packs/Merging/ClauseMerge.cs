using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Merging;

/// <summary>The clauses of a pack and its parents; the nearest text of an id counts.</summary>
internal static class ClauseMerge
{
    public static ImmutableArray<WrittenClause> Of(PackSource source, ImmutableArray<PackTree> parents, ProblemList problems)
    {
        var clauses = new OrderedDictionary<string, WrittenClause>(StringComparer.Ordinal);
        foreach (var clause in parents.SelectMany(parent => parent.Clauses))
        {
            clauses[clause.Clause.Id] = clause;
        }

        foreach (var group in source.Clauses.GroupBy(clause => clause.Clause.Id, StringComparer.Ordinal))
        {
            clauses[group.Key] = group.First();
            group.Skip(1).ToList().ForEach(second => problems.Error(second.At, "id-twice", $"条款“{group.Key}”写了两次。", $"clause '{group.Key}' is written twice"));
        }

        return [.. clauses.Values];
    }
}
