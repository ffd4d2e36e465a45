using Wusheng.Core.Packs;
using Wusheng.Packs.Checks;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Reading;
using Wusheng.Packs.Source;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs;

/// <summary>From content to a compiled pack. Pure: the same content always gives the same pack and the same problems.</summary>
public static class PackCompiler
{
    private const int DeepestAncestry = 8;

    /// <summary>Compiles the content with its parents; all problems are reported together.</summary>
    public static PackReading Compile(PackContent content) => Compile(content, [], new CompiledParents());

    /// <summary>
    /// A pack that was published once, from its kept content. What later versions of the product would refuse does not matter any more:
    /// the cases that began under it finish under it. Null when the content cannot be read at all.
    /// </summary>
    public static Pack? Recall(PackContent content) => Compiled(content, new ProblemList(), 0, new CompiledParents(), recall: true)?.Pack;

    internal static PackReading Compile(PackContent content, ImmutableArray<PackProblem> before, CompiledParents known)
    {
        var problems = new ProblemList();
        foreach (var problem in before)
        {
            problems.Add(new Mark(problem.File, problem.Line, problem.Column), problem.Code, problem.Severity, problem.Zh, problem.En);
        }

        var compiled = Compiled(content, problems, 0, known);
        var told = Own(content, compiled, problems);
        return compiled is null || told.Any(problem => problem.Severity == Severity.Error)
            ? new PackReading.Unsound(told)
            : new PackReading.Sound(compiled.Pack, content, compiled.Scenarios, told);
    }

    /// <summary>
    /// Hints about inherited text are the parents' affair; so is what of a shipped pack no longer fits because its names were used again.
    /// </summary>
    private static ImmutableArray<PackProblem> Own(PackContent content, CompiledPack? compiled, ProblemList problems)
    {
        var above = content.Parents.Select(parent => parent.Shown + Path.DirectorySeparatorChar).ToList();
        var renames = compiled?.Tree.Renamed.IsEmpty == false;
        return [.. problems.Sorted.Where(problem => (problem.Severity == Severity.Error && !renames) || !above.Exists(parent => problem.File.StartsWith(parent, StringComparison.Ordinal)))];
    }

    private static CompiledPack? Compiled(PackContent content, ProblemList problems, int depth, CompiledParents known, bool recall = false)
    {
        if (depth > DeepestAncestry || new SourceReading(content, problems).Read() is not { } source)
        {
            return null;
        }

        var parents = content.Parents.Select(parent => Parent(parent, source, problems, known, () => Compiled(parent, depth + 1, known, recall))).OfType<CompiledPack>().ToImmutableArray();
        var tree = new Inheritance(source, [.. parents.Select(parent => parent.Tree)], problems).Tree();
        var draft = new Draft(problems);
        var reading = new PackTreeReading(tree, draft);
        var pack = reading.Read(content.Hash);
        var compiled = new CompiledPack(pack, tree, reading.Scenarios(), draft, parents);
        if (!recall)
        {
            AllChecks.Run(compiled, problems);
        }

        return compiled;
    }

    private static CompiledParent Compiled(PackContent content, int depth, CompiledParents known, bool recall)
    {
        var own = new ProblemList();
        return new CompiledParent(Compiled(content, own, depth, known, recall), own);
    }

    /// <summary>A parent's own problems are told as one, where it is named; its hints are its own affair.</summary>
    private static CompiledPack? Parent(PackContent content, PackSource child, ProblemList problems, CompiledParents known, Func<CompiledParent> compile)
    {
        var (compiled, own) = known.Of(content, compile);
        if (own.HasErrors || compiled is null)
        {
            var at = child.Extends.FirstOrDefault(name => name.Content == content.Folder)?.At ?? child.Header.At;
            var first = own.Sorted.First(problem => problem.Severity == Severity.Error);
            problems.Error(at, "parent-unsound", $"父包 {content.Folder} 有问题：{first.File}:{first.Line}:{first.Column} {first.Zh}", $"the parent {content.Folder} is not sound: {first.File}:{first.Line}:{first.Column} {first.En}");
        }

        return compiled is not null && content.Shipped ? compiled with { Tree = compiled.Tree with { Shipped = compiled.Tree.Ancestry } } : compiled;
    }
}

/// <summary>A pack with what it was made of: what checks and comparisons look at.</summary>
internal sealed record CompiledPack(Pack Pack, PackTree Tree, ImmutableArray<Scenario> Scenarios, Draft Draft, ImmutableArray<CompiledPack> Parents)
{
    public Places Places => Draft.Places;
}
