using Wusheng.Core.Conditions;
using Wusheng.Core.Time;
using Wusheng.Core.Values;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

internal sealed partial class Keys
{
    public Condition? Condition(string key, string? use = null) => Take(key) is { } node ? ConditionOf(node, use ?? key) : null;

    public Condition? ConditionOf(Node node, string use)
    {
        if (TextOf(node) is not { } text)
        {
            return null;
        }

        var parsed = ConditionParser.Condition(text);
        Tell(node, parsed.Problems);
        return Remember(node, parsed.Value, use);
    }

    /// <summary>An expectation of a scenario: only its form is checked here, its names where the life is known.</summary>
    public void ExpectParses(Node.Text text) => Tell(text, ConditionParser.Condition(text.Content).Problems);

    private Condition? Remember(Node node, Condition? condition, string use)
    {
        if (condition is not null)
        {
            draft.Written.Add(new Written(node, scope, condition, null) { Use = use });
        }

        return condition;
    }

    /// <summary>A value: one line, or a choice map.</summary>
    public Expression? Value(string key, FactShape? expected = null) => Take(key) is { } node ? ValueOf(node, key, expected) : null;

    public Expression? ValueOf(Node node, string use, FactShape? expected = null)
    {
        var value = node switch
        {
            Node.Text { Content.Length: > 0 } text => Simple(text),
            Node.Map map => Choice(map),
            _ => Refused(node),
        };
        if (value is not null)
        {
            draft.Written.Add(new Written(node, scope, null, value) { Use = use, Expected = expected });
        }

        return value;
    }

    private Expression? Refused(Node node)
    {
        draft.Problems.Error(node.At, "wrong-shape", "这里应当是一个值，或“条件: 值”的选择表。", "a value or a choice map belongs here");
        return null;
    }

    private Expression? Simple(Node.Text text)
    {
        var parsed = ConditionParser.Expression(text.Content);
        if (!parsed.Succeeded && text.Content.Any(letter => letter > 0x2E7F) && !text.Content.Contains(' ', StringComparison.Ordinal))
        {
            return new Expression.Literal(new Value.Text(text.Content));
        }

        Tell(text, parsed.Problems);
        return parsed.Value;
    }

    private Expression? Choice(Node.Map map)
    {
        if (map.Entries.Any(entry => entry.Value is not Node.Text))
        {
            return Refused(map.Entries.First(entry => entry.Value is not Node.Text).Value);
        }

        var arms = map.Entries.Select(entry => (entry.Key.Content, ((Node.Text)entry.Value).Content)).ToList();
        var parsed = ConditionParser.Choice(arms.Select(arm => (arm.Item1, Quoted(arm.Item2))));
        Tell(map, parsed.Problems);
        return parsed.Value;
    }

    /// <summary>Chinese words stand for themselves in the arms of a choice.</summary>
    private static string Quoted(string text) => text.Any(letter => letter > 0x2E7F) && !text.Contains('"', StringComparison.Ordinal) && !ConditionParser.Expression(text).Succeeded ? $"\"{text}\"" : text;

    private void Tell(Node node, ImmutableArray<ParseProblem> problems)
    {
        foreach (var problem in problems)
        {
            var (zh, en) = problem.Suggestion is { } suggestion ? ($"（可写 {suggestion}）", $" (write {suggestion})") : ("", "");
            draft.Problems.Error(ParsePlace.Of(node, problem), "condition", problem.Zh + zh, problem.En + en);
        }
    }

    public TimeSpan? Length(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Limit.TryParse(text, out var limit) && !limit.IsWorkingDays)
        {
            return limit.Time;
        }

        Wrong(key, $"“{text}”应当是时长，如 5s、3m、24h。", $"'{text}' should be a length of time such as 5s, 3m, 24h");
        return null;
    }

    public Path? Path(string key) => Take(key) is { } node && TextOf(node) is { } text ? PathOf(node.At, text) : null;

    /// <summary>A dotted name; anything else is a problem.</summary>
    public Path? PathOf(Mark mark, string text)
    {
        var names = text.Trim().Split('.');
        if (names.All(name => name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')) && names.Length <= 8)
        {
            return new Path([.. names]);
        }

        draft.Problems.Error(mark, "bad-id", $"“{Problems.Wording.Short(text)}”不是名称。", $"'{Problems.Wording.Short(text)}' is no name");
        return null;
    }

    public ImmutableArray<Path> Paths(Node node) =>
        [.. Texts(node).Select(text => PathOf(text.At, text.Content)).OfType<Path>()];

    private IEnumerable<Node.Text> Texts(Node node) => node switch
    {
        Node.Text text => text.Content.Split('/').Select(part => text with { Content = part.Trim() }),
        Node.List list => list.Items.Where(item => TextOf(item) is not null).SelectMany(item => Texts(item)),
        _ => TextOf(node) is null ? [] : [],
    };
}
