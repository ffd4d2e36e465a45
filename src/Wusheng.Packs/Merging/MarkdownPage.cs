using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>A page written as a Markdown file of its own: the file's name is its id, its first heading its title.</summary>
internal static class MarkdownPage
{
    public static Element Of(string file, string id, string text, string pack)
    {
        var at = Mark.Of(file);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var title = lines.FirstOrDefault(line => line.StartsWith('#'))?.TrimStart('#').Trim();
        var clause = title?.IndexOf("{#", StringComparison.Ordinal) is >= 0 and var start ? title[(start + 2)..].TrimEnd('}', ' ') : null;
        var entries = new List<Entry> { Pair("page", id, at), Pair("title", clause is null ? title ?? id : title![..title!.IndexOf('{')].Trim(), at), Pair("text", text, at) };
        if (clause is not null)
        {
            entries.Add(Pair("clause", clause, at));
        }

        return new Element("page", new Node.Text(id, at), new Node.Map([.. entries], at), pack);
    }

    private static Entry Pair(string key, string value, Mark at) => new(new Node.Text(key, at), new Node.Text(value, at) { Plain = false });
}
