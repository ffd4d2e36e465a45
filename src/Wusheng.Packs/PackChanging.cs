using System.Text;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Packs;

/// <summary>
/// Makes the next version of a pack inside a scenario (<c>do: publish pack</c>): each change is a path to an element
/// (<c>case.fault.clocks.answerTime.limit</c>) and its new text, compiled like any other pack.
/// </summary>
public static class PackChanging
{
    /// <summary>How the scenario runner asks for the next version of a pack that was compiled from this content.</summary>
    public static Func<Pack, Given.Map, PackChange> Of(PackContent content) => (pack, with) => Change(content, pack, with);

    private static PackChange Change(PackContent content, Pack pack, Given.Map with)
    {
        var version = (with.Of.GetValueOrDefault("version") as Given.Text)?.Content ?? Next(pack.Version.Semantic);
        var changes = (with.Of.GetValueOrDefault("changes") as Given.Map)?.Of ?? with.Of.Remove("version");
        var header = new PackFile("pack.yaml", Encoding.UTF8.GetBytes($"pack: {content.Folder}-next\ntitle: {pack.Title}\nversion: {version}\nextends: [{pack.Version.Id}]\n"));
        var overrides = changes.Where(change => change.Value is Given.Text).Select((change, at) => Override(pack, change.Key, (Given.Text)change.Value, at));
        var next = new PackContent($"{content.Folder}-next", [.. overrides, header], [content]);
        return PackCompiler.Compile(next) switch
        {
            PackReading.Sound sound => new PackChange.Made(sound.Pack with { Version = sound.Pack.Version with { Id = pack.Version.Id } }),
            var unsound => Unsound(unsound.Problems.First(problem => problem.Severity == Severity.Error)),
        };
    }

    private static PackChange.Unsound Unsound(PackProblem problem) => new($"{problem.File}:{problem.Line} {problem.Zh}", $"{problem.File}:{problem.Line} {problem.En}");

    private static string Next(string version) => version.Split('.') is [var major, var minor, var patch] && int.TryParse(patch, out var number)
        ? $"{major}.{minor}.{number + 1}"
        : version + "-next";

    /// <summary><c>case.fault.clocks.x.limit: 20m</c> becomes a document that changes just that.</summary>
    private static PackFile Override(Pack pack, string path, Given.Text value, int at)
    {
        var names = path.Split('.');
        var text = new StringBuilder();
        var kindly = names[0] == "parameters" ? ParameterLines(names, value) : ElementLines(pack, names, value);
        foreach (var line in kindly)
        {
            text.Append(line).Append('\n');
        }

        return new PackFile($"change-{at:00}.yaml", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<string> ParameterLines(string[] names, Given.Text value) => [$"parameters: {{ {names[1]}: {{ changes: core, is: {value.Content}, because: 下一版 }} }}"];

    private static IEnumerable<string> ElementLines(Pack pack, string[] names, Given.Text value)
    {
        yield return $"{names[0]}: {names[1]}";
        yield return $"changes: {pack.Version.Id}";
        yield return "because: 下一版";
        for (var depth = 2; depth < names.Length; depth++)
        {
            var indent = new string(' ', (depth - 2) * 2);
            yield return depth == names.Length - 1 ? $"{indent}{names[depth]}: {value.Content}" : $"{indent}{names[depth]}:";
        }
    }
}
