using System.Text.RegularExpressions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>The written standard: every heading that ends in <c>{#ID}</c> begins a clause, up to the next heading of its level or above.</summary>
internal static partial class MarkdownClauses
{
    public static IEnumerable<WrittenClause> Of(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (Heading().Match(lines[at]) is { Success: true } heading)
            {
                var body = string.Join('\n', lines.Skip(at + 1).TakeWhile(line => !AnyHeading().IsMatch(line))).Trim();
                var id = heading.Groups["id"];
                yield return new WrittenClause(
                    new Clause(id.Value, heading.Groups["title"].Value.Trim(), body, file, at + 1), new Mark(file, at + 1, id.Index + 1));
            }
        }
    }

    [GeneratedRegex(@"^#{1,6}\s+(?<title>[^{]*?)\s*\{#(?<id>[A-Za-z0-9][A-Za-z0-9._-]*)\}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^#{1,6}\s+\S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AnyHeading();
}
