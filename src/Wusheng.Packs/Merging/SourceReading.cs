using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>Cuts the files of one pack into its elements. Which file a thing stands in does not matter.</summary>
internal sealed class SourceReading(PackContent content, ProblemList problems)
{
    private readonly ImmutableArray<Element>.Builder _elements = ImmutableArray.CreateBuilder<Element>();
    private readonly ImmutableArray<(Node.Text, Node.Map)>.Builder _scenarios = ImmutableArray.CreateBuilder<(Node.Text, Node.Map)>();
    private readonly ImmutableArray<(Node.Text, string)>.Builder _english = ImmutableArray.CreateBuilder<(Node.Text, string)>();
    private readonly ImmutableArray<WrittenClause>.Builder _clauses = ImmutableArray.CreateBuilder<WrittenClause>();
    private readonly NodeBudget _budget = new();
    private Node.Map? _header;
    private string _id = content.Folder;

    /// <summary>What the files say, or null when there is no <c>pack:</c> document to start from.</summary>
    public PackSource? Read()
    {
        var documents = content.Files.Where(file => !file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).SelectMany(Documents).ToList();
        TakeHeader(documents);
        documents.ForEach(Take);
        foreach (var file in content.Files.Where(file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            TakeMarkdown(file);
        }

        return _header is null ? null : new PackSource(_id, _header)
        {
            Elements = _elements.ToImmutable(),
            Clauses = _clauses.ToImmutable(),
            Scenarios = _scenarios.ToImmutable(),
            English = _english.ToImmutable(),
            Extends = [.. Words(_header["extends"])],
        };
    }

    public static IEnumerable<Node.Text> Words(Node? node) => node switch
    {
        Node.Text { Content.Length: > 0 } text => [text],
        Node.List list => list.Items.OfType<Node.Text>(),
        _ => [],
    };

    private string Shown(PackFile file) => file.Shown ?? Path.Combine(content.Shown, file.Path);

    private IEnumerable<(string File, Node Node)> Documents(PackFile file)
    {
        var shown = Shown(file);
        var text = SourceText.Of(shown, file.Bytes.Span, problems);
        return text is null ? [] : YamlFile.Read(shown, text, _budget, problems).Select(node => (file.Path, node));
    }

    private void TakeHeader(List<(string File, Node Node)> documents)
    {
        var headers = documents.Select(each => each.Node).OfType<Node.Map>().Where(map => map is { Entries: [{ Key.Content: Kinds.Pack }, ..] }).ToList();
        if (headers.Count == 0)
        {
            problems.Error(Mark.Of(Path.Combine(content.Shown, "pack.yaml")), "no-pack", "没有以“pack: 名称”开头的文件。", "no document begins with 'pack: id'");
            return;
        }

        _header = headers[0];
        _id = (_header.Entries[0].Value as Node.Text)?.Content is { Length: > 0 } id ? id : _id;
        headers.Skip(1).ToList().ForEach(second => problems.Error(second.At, "id-twice", "“pack”写了两次。", "'pack' is written twice"));
    }

    private void Take((string File, Node Node) document)
    {
        switch (document.Node)
        {
            case Node.Text { Content.Length: 0 }:
                break;
            case Node.Map { Entries: [var first, ..] } map:
                new DocumentCut(_id, _elements, _scenarios, _english, problems).Take(document.File, first, map);
                break;
            case Node.Map:
                break;
            default:
                problems.Error(document.Node.At, "wrong-shape", "文件应当以“种类: 名称”开头，例如 case: fault。", "a document begins with 'kind: id', such as 'case: fault'");
                break;
        }
    }

    private void TakeMarkdown(PackFile file)
    {
        if (SourceText.Of(Shown(file), file.Bytes.Span, problems) is not { } text)
        {
            return;
        }

        if (file.Path.StartsWith("pages/", StringComparison.Ordinal))
        {
            _elements.Add(MarkdownPage.Of(Shown(file), Path.GetFileNameWithoutExtension(file.Path), text, _id));
        }
        else
        {
            _clauses.AddRange(MarkdownClauses.Of(Shown(file), text));
        }
    }
}
