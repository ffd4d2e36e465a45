using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>A clock's limits and offsets as written, parameters looked up: only the text tells days from hours.</summary>
internal static class LimitTexts
{
    public static IEnumerable<(string Text, Mark At, bool IsLimit)> All(Checking checking, ClockType clock)
    {
        foreach (var text in Limits(checking.Places.Node(clock, "limit")))
        {
            yield return (Resolved(checking, text.Content), text.At, true);
        }

        if (checking.Places.Node(clock, "at") is Node.Map table)
        {
            foreach (var key in table.Entries.Select(entry => entry.Key))
            {
                yield return (key.Content.TrimStart('-', '+'), key.At, false);
            }
        }
    }

    public static bool IsDays(string text) => text.Length > 1 && text[^1] == 'd' && char.IsAsciiDigit(text[^2]) && text[..^1].All(char.IsAsciiDigit);

    private static IEnumerable<Node.Text> Limits(Node? node) => node switch
    {
        Node.Text text => [text],
        Node.Map map => map.Entries.Select(entry => entry.Value).OfType<Node.Text>(),
        _ => [],
    };

    private static string Resolved(Checking checking, string text) =>
        checking.Pack.Parameters[text] is { } parameter && checking.Places.Node(parameter, "is") is Node.Text written ? written.Content : text;
}
