namespace Wusheng.Core.Scenarios;

internal enum DoKind { Open, Contact, Publish, Act }

/// <summary>What an item does, as written: <c>open T as N</c>, <c>contact T as N</c>, <c>publish pack</c>, <c>N.row.step as R</c>.</summary>
/// <param name="Names">The type, or the dotted names of the act.</param>
internal sealed record DoText(DoKind Kind, ImmutableArray<string> Names, string? Alias)
{
    private static readonly ImmutableArray<string> forms = ["open T as N", "contact T as N", "publish pack", "N.step"];

    /// <returns>The act as written, or null with the form that comes nearest.</returns>
    public static (DoText? Form, string Nearest) Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var form = words switch
        {
            ["open", var type] => new DoText(DoKind.Open, [type], null),
            ["open", var type, "as", var alias] => new DoText(DoKind.Open, [type], alias),
            ["contact", var type] => new DoText(DoKind.Contact, [type], null),
            ["contact", var type, "as", var alias] => new DoText(DoKind.Contact, [type], alias),
            ["publish", "pack"] => new DoText(DoKind.Publish, [], null),
            [var path] => Act(path, null),
            [var path, "as", var alias] => Act(path, alias),
            _ => null,
        };
        return (form, form is null ? Nearest(words) : "");
    }

    private static DoText? Act(string path, string? alias)
    {
        var names = path.Split('.');
        return names.Length > 1 && names.All(name => name.Length > 0) ? new DoText(DoKind.Act, [.. names], alias) : null;
    }

    private static string Nearest(string[] words)
    {
        var first = words.FirstOrDefault() ?? "";
        return first.Contains('.', StringComparison.Ordinal) ? forms[^1] : Nearness.Of(first, forms.Select(form => form.Split(' ')[0])) switch
        {
            "open" => forms[0],
            "contact" => forms[1],
            "publish" => forms[2],
            _ => forms[^1],
        };
    }
}
