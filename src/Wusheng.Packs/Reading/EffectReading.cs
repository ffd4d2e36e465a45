using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Reads <c>does</c>: a list of maps with one verb each, or one map with several verbs, each followed by its own arguments.</summary>
internal static class EffectReading
{
    public static readonly ImmutableArray<string> Verbs =
        ["notify", "open", "owe", "issue", "void", "refund", "raise", "lower", "handIn", "use", "reserve", "return", "book", "free", "assign", "escalate", "set", "add", "take", "show"];

    public static ImmutableArray<Effect> Effects(this Keys keys, string key) => keys.Take(key) is { } node ? Of(keys, node) : [];

    public static ImmutableArray<Effect> Of(Keys keys, Node node) => node switch
    {
        Node.Map map => [.. Split(keys, map).SelectMany(one => One(keys, one))],
        Node.List list => [.. list.Items.SelectMany(item => Of(keys, item))],
        Node.Text { Content.Length: 0 } => [],
        _ => Refused(keys, node),
    };

    private static ImmutableArray<Effect> Refused(Keys keys, Node node)
    {
        keys.Draft.Problems.Error(node.At, "wrong-shape", "这里应当是“动词: 对象”，例如 notify: supervisor。", "'verb: object' belongs here, such as 'notify: supervisor'");
        return [];
    }

    private static IEnumerable<Node.Map> Split(Keys keys, Node.Map map)
    {
        // A debt's debtor and limit are words that are verbs nowhere; only the first key need be a verb.
        var starts = Enumerable.Range(0, map.Entries.Length).Where(at => Verbs.Contains(map.Entries[at].Key.Content)).ToList();
        if (starts.Count == 0)
        {
            var key = map.Entries.Length > 0 ? map.Entries[0].Key : new Node.Text("", map.At);
            Wording.Unknown(keys.Draft.Problems, key.At, key.Content, "动词", "verb", Verbs);
            yield break;
        }

        starts[0] = 0;
        for (var at = 0; at < starts.Count; at++)
        {
            var end = at + 1 < starts.Count ? starts[at + 1] : map.Entries.Length;
            yield return new Node.Map([.. map.Entries[starts[at]..end]], map.Entries[starts[at]].Key.At);
        }
    }

    private static IEnumerable<Effect> One(Keys outer, Node.Map map)
    {
        var keys = outer.Below(map, map.At);
        var verb = map.Entries.First(entry => Verbs.Contains(entry.Key.Content)).Key.Content;
        var when = keys.Condition("when");
        var fails = keys.Effects("fails");
        var effects = EffectVerbs.Read(verb, keys).Select(effect => effect with { When = when, Fails = fails }).ToList();
        keys.Close();
        return effects.Select(effect => outer.Draft.Places.Keep(effect, map, keys.At));
    }

    public static ImmutableArray<WithValue> With(this Keys keys, string key)
    {
        if (keys.Take(key) is not { } node)
        {
            return [];
        }

        if (node is Node.Map map)
        {
            return [.. map.Entries.Select(entry => Of(keys, entry))];
        }

        keys.Draft.Problems.Error(node.At, "wrong-shape", "“with”应当是“名称: 值”的表。", "'with' should be a map of 'name: value'");
        return [];
    }

    private static WithValue Of(Keys keys, Entry entry) => entry.Value switch
    {
        Node.Text text when IsExpression(keys, text.Content) => new WithValue(entry.Key.Content, keys.ValueOf(text, "with"), null),
        Node.Map map when map.Has("else") => new WithValue(entry.Key.Content, keys.ValueOf(map, "with"), null),
        var other => new WithValue(entry.Key.Content, null, Givens.Of(other)),
    };

    /// <summary>A single word that names nothing here is a word of the field it is given to.</summary>
    private static bool IsExpression(Keys keys, string text) =>
        ConditionParser.Expression(text).Value switch
        {
            null => false,
            Expression.Name { Path: { Names.Length: 1 } name } => keys.Scope.Written.Contains(name.First) || ScopeWords.BuiltIn.Contains(name.First),
            Expression.Literal { Value: Value.YesNo or Value.Number } => false,
            _ => true,
        };
}
