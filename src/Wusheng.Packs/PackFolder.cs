using Wusheng.Packs.Merging;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs;

/// <summary>Reads a pack from its folder, parents included.</summary>
public static class PackFolder
{
    /// <summary>Reads and compiles; all problems are reported together, in bounded time and memory.</summary>
    /// <param name="dir">The pack's folder.</param>
    /// <param name="where">Where its parents are looked for.</param>
    /// <param name="scenarios">A further folder of scenarios that live elsewhere, if any.</param>
    /// <param name="known">Parents compiled for others that are read along with it, if any.</param>
    public static PackReading Read(string dir, PackSearch where, string? scenarios = null, CompiledParents? known = null)
    {
        var problems = new ProblemList();
        var content = Content(dir, where, problems, []);
        content = content is null || scenarios is null ? content : WithScenarios(content, scenarios, problems);
        return content is null ? new PackReading.Unsound(problems.Sorted) : PackCompiler.Compile(content, problems.Sorted, known ?? new CompiledParents());
    }

    private static PackContent? Content(string dir, PackSearch where, ProblemList problems, ImmutableArray<string> below)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dir));
        if (!Directory.Exists(folder))
        {
            problems.Error(Mark.Of(dir), "no-pack", "没有这个文件夹。", "there is no such folder");
            return null;
        }

        var files = new FolderFiles(dir, problems).Read();
        var own = new PackContent(Path.GetFileName(folder), files, []) { Shown = dir };
        return own with { Parents = [.. Extended(own).Select(name => Parent(dir, name, where, problems, below.Add(folder))).OfType<PackContent>()] };
    }

    /// <summary>The pack's own scenarios give way to those of the folder.</summary>
    private static PackContent WithScenarios(PackContent content, string scenarios, ProblemList problems)
    {
        if (!Directory.Exists(scenarios))
        {
            problems.Error(Mark.Of(scenarios), "no-scenarios", "没有这个情景文件夹。", "there is no such folder of scenarios");
            return content;
        }

        var further = new FolderFiles(scenarios, problems).Read().Select(file => new PackFile("~scenarios/" + file.Path, file.Bytes) { Shown = Path.Combine(scenarios, file.Path) });
        return content with { Files = [.. content.Files.Where(file => !file.Path.StartsWith("scenarios/", StringComparison.Ordinal)), .. further] };
    }

    /// <summary>What the header extends; its other faults are told when the pack is compiled.</summary>
    private static IEnumerable<Node.Text> Extended(PackContent content) => HeaderGlance.Extends(content);

    private static PackContent? Parent(string dir, Node.Text name, PackSearch where, ProblemList problems, ImmutableArray<string> below)
    {
        if (where.Find(dir, name.Content) is not { } found)
        {
            Wording.Unknown(problems, name.At, name.Content, "父包", "parent pack", where.Known(dir));
            return null;
        }

        if (below.Contains(Path.GetFullPath(found)))
        {
            problems.Error(name.At, "parent-circle", $"继承绕成了圈：{name.Content}。", $"the parents go in a circle: {name.Content}");
            return null;
        }

        var isSibling = Path.GetDirectoryName(found) == Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(dir)));
        var parent = Content(isSibling ? Path.Combine(dir, "..", name.Content) : found, where, problems, below);
        return parent is null ? null : parent with { Shipped = !isSibling };
    }
}
