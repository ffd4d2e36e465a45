using System.Diagnostics;
using System.Text;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Whatever a folder holds, the answer is a message, soon, and without eating the memory.</summary>
public sealed class HostilePackTests : IDisposable
{
    // A second or two on an idle machine; wide enough for one that is busy with other things.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(60);
    private const long Most = 400L << 20;
    private readonly string _folder = Directory.CreateTempSubdirectory("pack").FullName;

    public static TheoryData<string, string, string> Texts => new()
    {
        { "billion laughs", "yaml-anchor", "a: &a [x,x]\n" + string.Concat(Enumerable.Range(0, 30).Select(at => $"{(char)('b' + (at % 24))}{at}: &n{at} [*a,*a,*a]\n")) },
        { "nested lists", "too-deep", "a: " + new string('[', 100_000) },
        { "nested maps", "too-deep", "a: " + string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "nested blocks", "too-deep", string.Concat(Enumerable.Range(0, 900).Select(at => new string(' ', at) + "a:\n")) },
        { "closing only", "yaml-syntax", "a: " + new string(']', 100_000) },
        { "many items", "too-many", "a: [" + string.Concat(Enumerable.Repeat("x,", 250_000)) + "]" },
        { "many keys", "key-twice", string.Concat(Enumerable.Repeat("a: b\n", 100_000)) },
        { "many documents", "too-many-problems", string.Concat(Enumerable.Repeat("--- x\n", 160_000)) },
        { "a huge scalar", "unknown-kind", "a: " + new string('x', 900_000) },
        { "a huge key", "yaml-syntax", new string('x', 900_000) + ": a" },
        { "quotes without end", "yaml-syntax", "a: \"" + new string('x', 900_000) },
        { "a huge condition", "condition", "case: c\nsteps: { s: { when: " + string.Concat(Enumerable.Repeat("(", 900_000)) + " } }" },
        { "a condition of many ands", "condition", "case: c\nsteps: { s: { when: a" + string.Concat(Enumerable.Repeat(" and a", 100_000)) + " } }" },
        { "a pattern that would explode", "pattern", "sayings: s\nsets: { x: { any: [\"" + new string('(', 1_000) + "\"] } }" },
        { "control characters", "not-text", "a: \0" },
        { "directives", "yaml-syntax", "%YAML 9.9\n%TAG ! tag:x,2000:\n---\na: !x b" },
        { "question marks", "yaml-key", "? [a, b]\n: c" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_refused_in_bounded_time_and_memory(string what, string code, string text)
    {
        what.ShouldNotBeEmpty();
        Write("pack.yaml", Marked.Header);
        Write("x.yaml", text);

        Refused(code);
    }

    [Fact]
    public void Too_big_a_file_is_refused()
    {
        Write("pack.yaml", Marked.Header);
        Write("big.yaml", new string('#', (1 << 20) + 1));

        Refused("too-big");
    }

    [Fact]
    public void Too_big_a_folder_is_refused()
    {
        Write("pack.yaml", Marked.Header);
        Enumerable.Range(0, 10).ToList().ForEach(at => Write($"{at}.yaml", new string('#', 1_000_000)));

        Refused("too-big");
    }

    [Fact]
    public void Too_many_files_are_refused()
    {
        Write("pack.yaml", Marked.Header);
        Enumerable.Range(0, 600).ToList().ForEach(at => Write($"{at}.yaml", "# nothing"));

        Refused("too-many");
    }

    [Fact]
    public void A_link_that_leaves_the_folder_is_refused()
    {
        Write("pack.yaml", Marked.Header);
        File.CreateSymbolicLink(Path.Combine(_folder, "hosts.yaml"), "/etc/hosts");
        File.CreateSymbolicLink(Path.Combine(_folder, "zero.yaml"), "/dev/zero");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);

        Refused("link").Problems.Count(problem => problem.Code == "link").ShouldBe(3);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_refused_at_their_place()
    {
        Write("pack.yaml", Marked.Header);
        File.WriteAllBytes(Path.Combine(_folder, "x.yaml"), [.. "case: c\ntitle: "u8, 0xC4, 0xE3]);

        Refused("not-utf8").Problems.ShouldContain(problem => problem.Code == "not-utf8" && problem.Line == 2 && problem.Column == 8);
    }

    [Fact]
    public void Parents_in_a_circle_are_refused()
    {
        foreach (var (name, parent) in new[] { ("a", "b"), ("b", "a") })
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
            Write($"{name}/pack.yaml", $"pack: {name}\ntitle: 包\nversion: 1.0.0\nextends: [{parent}]\n");
        }

        Read(Path.Combine(_folder, "a")).Problems.ShouldContain(problem => problem.Code == "parent-circle");
    }

    [Fact]
    public void An_empty_folder_and_a_missing_one_are_told()
    {
        Refused("no-pack");
        PackFolder.Read(Path.Combine(_folder, "nowhere"), PackSearch.SiblingsOnly).Problems[0].Code.ShouldBe("no-pack");
    }

    [Fact]
    public void Well_formed_but_endless_content_costs_a_moment_only()
    {
        Write("pack.yaml", Marked.Header);
        Write("cases.yaml", string.Join("---\n", Enumerable.Range(0, 5).Select(EndlessCase)));
        Write("lines.yaml", "lines: l\nclause: A-1\ntexts:\n" + string.Concat(Enumerable.Range(0, 1200).Select(at => $"  l{at}: 您好，请稍等，马上为您查询{at}\n")));
        Write("sayings.yaml", "sayings: s\nclause: A-1\nsets:\n" + string.Concat(Enumerable.Range(0, 1200).Select(at => $"  y{at}: {{ any: [(不|没)…(知道|清楚)…{at}] }}\n")));
        Write("norms.yaml", string.Join("---\n", Enumerable.Range(0, 1200).Select(at => $"norm: n{at}\ntitle: 规\nclause: A-1\nfor: contact\nnever: agent says y{at}\n")));

        Refused("too-many-problems", most: 4L << 30);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text, new UTF8Encoding(false));

    private static string EndlessCase(int number) =>
        $"case: c{number}\ntitle: 单\nclause: A-1\nopens: {{ by: agent }}\nstates:\n"
        + string.Concat(Enumerable.Range(0, 100).Select(at => $"  s{at}: 状态{at}\n"))
        + "ends: [s99]\nsteps:\n"
        + string.Concat(Enumerable.Range(0, 400).Select(at => $"  t{at}: {{ title: 步, by: agent, to: s{(at % 99) + 1}, needs: {{ g: nothing{at} is set }} }}\n"))
        + "clocks:\n"
        + string.Concat(Enumerable.Range(0, 399).Select(at => $"  k{at}: {{ title: 时, from: t{at}, until: t{at + 1}, limit: 5m }}\n"));

    /// <summary>All that was ever allocated bounds what was held at any time.</summary>
    private PackReading.Unsound Refused(string code, long most = Most)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var reading = Read(_folder);

        watch.Elapsed.ShouldBeLessThan(_soon);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(most);
        reading.Problems.ShouldContain(problem => problem.Code == code, string.Join('\n', reading.Problems.Take(10)));
        return reading.ShouldBeOfType<PackReading.Unsound>();
    }

    private static PackReading Read(string folder) => PackFolder.Read(folder, PackSearch.SiblingsOnly);
}
