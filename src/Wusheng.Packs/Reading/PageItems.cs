using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>The items of a page: written as a list of texts or of <c>{ title, when }</c>, or else the list items of its Markdown.</summary>
internal static class PageItems
{
    public static ImmutableArray<PageItem> Read(Keys keys, string markdown) => keys.Take("items") switch
    {
        Node.List list => [.. list.Items.Select(item => Item(keys, item)).OfType<PageItem>()],
        Node.Map map => [.. map.Entries.Select(entry => Item(keys, entry.Value)).OfType<PageItem>()],
        _ => [.. markdown.Split('\n').Select(line => line.Trim()).Select(Bullet).OfType<string>().Select(title => new PageItem(title, null))],
    };

    private static PageItem? Item(Keys keys, Node node)
    {
        if (node is not Node.Map map)
        {
            return keys.TextOf(node) is { } text ? new PageItem(text, null) : null;
        }

        var below = keys.Below(map, map.At, Scope.Pack with { Life = ["any"] });
        var item = new PageItem(below.Text("title") ?? "", below.Condition("when"));
        _ = below.Clause();
        below.Close();
        return item;
    }

    private static string? Bullet(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal))
        {
            return line[2..].Trim();
        }

        var dot = line.IndexOf(". ", StringComparison.Ordinal);
        return dot is > 0 and < 4 && line[..dot].All(char.IsAsciiDigit) ? line[(dot + 2)..].Trim() : null;
    }
}
