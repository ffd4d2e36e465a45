using System.Text;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Packs written in the test itself; ⟦ marks the place a problem must be told at.</summary>
internal static class Marked
{
    public const string Header = """
        pack: small
        title: 小包
        version: 1.0.0
        roles:
          agent: { title: 客服, above: boss }
          boss: { title: 主管 }

        """;

    public static PackReading Compile(params (string Path, string Text)[] files) => PackCompiler.Compile(Content("small", files));

    public static PackContent Content(string folder, params (string Path, string Text)[] files) =>
        new(folder, [.. files.Select(file => new PackFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], []);

    /// <summary>Compiles the documents beside a small header and expects the problem at the mark.</summary>
    public static void ShouldTell(string code, string marked, Severity severity = Severity.Error)
    {
        var at = marked.IndexOf('⟦', StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, "the text needs a mark");
        var before = marked[..at];
        var (line, column) = (before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        var reading = Compile(("pack.yaml", Header), ("cases/c.yaml", marked.Replace("⟦", "", StringComparison.Ordinal)));

        var all = string.Join('\n', reading.Problems);
        reading.Problems.ShouldContain(
            problem => problem.Code == code && problem.Severity == severity && problem.File == "small/cases/c.yaml" && problem.Line == line && problem.Column == column,
            $"expected {code} at {line}:{column} but found\n{all}");
        reading.Problems.ShouldAllBe(problem => problem.Zh.Length > 0 && problem.En.Length > 0);
        (reading is PackReading.Unsound).ShouldBe(severity == Severity.Error || reading.Problems.Any(problem => problem.Severity == Severity.Error), all);
    }
}
