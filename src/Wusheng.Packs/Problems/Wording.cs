using Wusheng.Core.Conditions;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Problems;

/// <summary>Problems that many places share, worded once.</summary>
internal static class Wording
{
    /// <summary>A name that leads nowhere: <paramref name="zh"/> and <paramref name="en"/> say what kind of name was looked for.</summary>
    public static void Unknown(ProblemList problems, Mark at, string name, string zh, string en, IEnumerable<string> known, Severity severity = Severity.Error)
    {
        var (zhHelp, enHelp) = problems.IsFull ? ("", "") : Help(name, known);
        problems.Add(at, "unknown-name", severity, $"没有名为“{Short(name)}”的{zh}{zhHelp}。", $"there is no {en} '{Short(name)}'{enHelp}");
    }

    public static void UnknownKind(ProblemList problems, Node.Text kind, IEnumerable<string> known)
    {
        var (zh, en) = Help(kind.Content, known);
        problems.Error(kind.At, "unknown-kind", $"“{Short(kind.Content)}”不是规范包里的种类{zh}。", $"'{Short(kind.Content)}' is no kind of document{en}");
    }

    public static void UnknownKey(ProblemList problems, Node.Text key, IEnumerable<string> known)
    {
        var (zh, en) = Help(key.Content, known);
        problems.Error(key.At, "unknown-key", $"这里不认得“{Short(key.Content)}”{zh}。", $"'{Short(key.Content)}' means nothing here{en}");
    }

    public static void OnlyKeys(ProblemList problems, Node.Map map, IReadOnlyCollection<string> known)
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Content)))
        {
            UnknownKey(problems, entry.Key, known);
        }
    }

    public static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static (string Zh, string En) Help(string name, IEnumerable<string> known) =>
        NearestName.To(name, known) is { } near ? ($"，是不是“{near}”", $"; did you mean '{near}'?") : ("", "");
}
