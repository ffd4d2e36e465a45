using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Documents, forms and what they print.</summary>
internal static class PrintReading
{
    public static Form Form(string id, Keys keys) =>
        new(id, keys.Title(id), Print(keys), keys.Condition("when"), keys.Clause());

    public static Document Document(Draft draft, Element element)
    {
        var of = (element.Body["of"] as Node.Text)?.Content ?? "";
        var keys = Keys.Of(draft, element, new Scope([.. of.Split('.')]));
        var number = keys.Text("number");
        var document = new Document(element.Id, keys.Title(element.Id), keys.Text("of") ?? "")
        {
            Number = number == "case" ? null : number,
            Parts = keys.Texts("parts"),
            Print = Print(keys),
            Size = keys.OneOf("size", "a4", "80mm", "58mm") ?? "a4",
            Signs = keys.Texts("signs"),
            Flow = keys.Text("flow"),
            Note = keys.Text("note"),
            Clause = keys.Clause(),
        };
        keys.Close();
        return draft.Places.Keep(document, element.Body, element.At);
    }

    private static ImmutableArray<PrintItem> Print(Keys keys) => keys.Take("print") switch
    {
        null => [],
        Node.List list => [.. Joined(list).Select(text => Item(keys, text)).OfType<PrintItem>()],
        var node => keys.TextOf(node) is null ? [] : Item(keys, (Node.Text)node) is { } one ? [one] : [],
    };

    /// <summary>A comma inside brackets has cut <c>line(item, labour)</c> in two; it is put together again.</summary>
    private static IEnumerable<Node.Text> Joined(Node.List list)
    {
        Node.Text? open = null;
        foreach (var text in list.Items.OfType<Node.Text>())
        {
            open = open is null ? text : open with { Content = $"{open.Content}, {text.Content}" };
            if (open.Content.Count(letter => letter == '(') <= open.Content.Count(letter => letter == ')'))
            {
                yield return open;
                open = null;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static PrintItem? Item(Keys keys, Node.Text text)
    {
        var bracket = text.Content.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return keys.PathOf(text.At, text.Content) is { } plain ? Placed(keys, text, new PrintItem(plain, null, [])) : null;
        }

        var inner = text.Content[(bracket + 1)..].TrimEnd(')', ' ');
        if (keys.PathOf(text.At, text.Content[..bracket]) is not { } path)
        {
            return null;
        }

        if (inner.Contains(' ', StringComparison.Ordinal) && !inner.Contains(',', StringComparison.Ordinal))
        {
            var rowKeys = keys.Below(keys.Map, keys.At, keys.Scope with { Life = keys.Scope.Life.Add(path.Names[^1]) });
            return Placed(keys, text, new PrintItem(path, rowKeys.ConditionOf(text with { Content = inner, At = text.Within(bracket + 1) }, "print"), []));
        }

        return Placed(keys, text, new PrintItem(path, null, [.. inner.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]));
    }

    private static PrintItem Placed(Keys keys, Node.Text text, PrintItem item) =>
        keys.Draft.Places.Keep(item, new Node.Map([], text.At), text.At);
}
