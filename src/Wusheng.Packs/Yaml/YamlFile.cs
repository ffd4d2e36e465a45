using Wusheng.Packs.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Wusheng.Packs.Yaml;

/// <summary>Reads a YAML file into positioned nodes, event by event; anchors, aliases, tags, merge keys and repeated keys are problems.</summary>
internal sealed class YamlFile
{
    private readonly string _file;
    private readonly ProblemList _problems;
    private readonly NodeBudget _budget;
    private readonly Parser _parser;

    private YamlFile(string file, string text, NodeBudget budget, ProblemList problems)
    {
        (_file, _budget, _problems) = (file, budget, problems);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The documents of the file; after a syntax error those before it.</summary>
    public static ImmutableArray<Node> Read(string file, string text, NodeBudget budget, ProblemList problems)
    {
        var documents = ImmutableArray.CreateBuilder<Node>();
        var reader = new YamlFile(file, text, budget, problems);
        try
        {
            reader.Documents(documents);
        }
        catch (YamlException broken)
        {
            problems.Error(At(file, YamlWords.Place(broken)), "yaml-syntax", $"YAML 写法有误：{YamlWords.Chinese(broken)}", $"this is not valid YAML: {YamlWords.English(broken)}");
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // The parser answers some broken texts (a bracket left open before "key: value") with no place; the last thing it read is near.
            problems.Error(At(file, reader._parser.Current?.Start ?? YamlDotNet.Core.Mark.Empty), "yaml-syntax",
                "YAML 写法有误：从这里起读不下去，请检查括号、引号和缩进。", "this is not valid YAML: it cannot be read on from here; check brackets, quotes and indentation");
        }
        catch (HostileYamlException hostile)
        {
            problems.Error(hostile.At, hostile.Code, hostile.Zh, hostile.En);
        }

        return documents.ToImmutable();
    }

    private static Mark At(string file, YamlDotNet.Core.Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private void Documents(ImmutableArray<Node>.Builder documents)
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart)
            {
                _parser.MoveNext();
                documents.Add(Node(0));
            }
        }
    }

    private Node Node(int depth)
    {
        var at = At(_file, _parser.Current!.Start);
        _budget.Spend(at, depth);
        YamlRefusals.Check(at, _parser.Current);
        return _parser.Current switch
        {
            Scalar scalar => Text(scalar, at),
            SequenceStart => List(depth, at),
            MappingStart => Map(depth, at),
            _ => new Node.Text("", at),
        };
    }

    private static Node.Text Text(Scalar scalar, Mark at) => scalar.Style switch
    {
        ScalarStyle.Plain => new Node.Text(scalar.Value, at) { Plain = scalar.Start.Line == scalar.End.Line },
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => new Node.Text(scalar.Value, at.Right(1)) { Plain = scalar.Start.Line == scalar.End.Line },
        _ => new Node.Text(scalar.Value, at) { Plain = false },
    };

    private Node.List List(int depth, Mark at)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        return new Node.List(items.ToImmutable(), at);
    }

    private Node.Map Map(int depth, Mark at)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var seen = new Dictionary<string, Mark>(StringComparer.Ordinal);
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (Key(key, seen) is { } sound)
            {
                entries.Add(new Entry(sound, value));
            }
        }

        return new Node.Map(entries.ToImmutable(), at);
    }

    private Node.Text? Key(Node key, Dictionary<string, Mark> seen)
    {
        if (key is not Node.Text text)
        {
            _problems.Error(key.At, "yaml-key", "键必须是文字，不能是列表或表。", "a key must be text, not a list or a map");
            return null;
        }

        if (text.Content == "<<")
        {
            _problems.Error(key.At, "yaml-merge", "不能用合并键 <<，请把内容写出来。", "merge keys (<<) are not allowed: write the content out");
            return null;
        }

        if (seen.TryAdd(text.Content, text.At))
        {
            return text;
        }

        var first = seen[text.Content];
        _problems.Error(key.At, "key-twice", $"“{Short(text)}”写了两次，前一次在第 {first.Line} 行。", $"'{Short(text)}' is written twice, first on line {first.Line}");
        return null;
    }

    private static string Short(Node.Text text) => text.Content.Length > 60 ? text.Content[..60] + "…" : text.Content;
}
