using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Each verb with its own arguments.</summary>
internal static class EffectVerbs
{
    /// <summary>Before a field's name: what a value is written for.</summary>
    public const string SetUse = "set ";

    public static IEnumerable<Effect> Read(string verb, Keys keys) => verb switch
    {
        "notify" => [Notify(keys)],
        "open" => keys.Text("open") is { } type ? [Open(keys, type)] : [],
        "owe" => Owe(keys) is { } owe ? [owe] : [],
        "issue" => Issue(keys),
        "void" => keys.Words("void").Select(document => new Effect.Void(document)),
        "refund" => Refund(keys),
        "raise" => Move(keys, verb, up: true),
        "lower" => Move(keys, verb, up: false),
        "handIn" => keys.Path("handIn") is { } of ? [new Effect.HandIn(of)] : [],
        "use" => Claim(keys, verb, ClaimVerb.Use),
        "reserve" => Claim(keys, verb, ClaimVerb.Reserve),
        "return" => Claim(keys, verb, ClaimVerb.Return),
        "book" => Claim(keys, verb, ClaimVerb.Book),
        "free" => Claim(keys, verb, ClaimVerb.Free),
        "assign" => Assign(keys),
        "escalate" => [new Effect.Escalate(keys.Text("escalate") is "next" or null ? null : keys.Text("escalate"))],
        "set" => Set(keys),
        "add" => keys.Text("add") is { } row ? [new Effect.Add(row, keys.With("with"))] : [],
        "take" => keys.Path("take") is { } step ? [new Effect.Take(step, keys.With("with"))] : [],
        _ => Show(keys),
    };

    private static IEnumerable<Effect> Assign(Keys keys)
    {
        var where = keys.Condition("where");
        return keys.Assignments("assign").Select(seat => new Effect.Assign(seat, where));
    }

    private static Effect.Notify Notify(Keys keys)
    {
        var by = keys.Path("by");
        return new Effect.Notify(keys.Take("notify") is { } to ? keys.Paths(to) : [], keys.Text("say"), by);
    }

    private static Effect.Open Open(Keys keys, string type)
    {
        var anonymised = keys.Flag("anonymised");
        return new Effect.Open(type, keys.Text("as"), keys.With("with"), keys.Value("within"), anonymised);
    }

    private static Effect.Owe? Owe(Keys keys)
    {
        var (what, by) = (keys.Text("owe"), keys.Path("by"));
        var owe = new Effect.Owe(what ?? "", by ?? new Path(["first"]), keys.Value("within"), keys.Value("due"), keys.Path("until"), keys.Value("every"), keys.Text("calendar"));
        if (by is null && !keys.Has("by"))
        {
            keys.Draft.Problems.Error(keys.At, "owe-by", "owe 要写 by：由谁兑现。", "'owe' says who owes it: write 'by'");
        }

        return owe;
    }

    private static IEnumerable<Effect> Issue(Keys keys)
    {
        var each = keys.Text("each");
        return keys.Words("issue").Select(document => new Effect.Issue(document, each));
    }

    private static IEnumerable<Effect> Refund(Keys keys)
    {
        var less = keys.Value("less");
        return keys.Words("refund").Select(charge => new Effect.Refund(charge, less));
    }

    private static IEnumerable<Effect> Move(Keys keys, string verb, bool up)
    {
        var by = keys.Value("by");
        if (keys.Path(verb) is { Names.Length: 2 } of && by is not null)
        {
            return [new Effect.Move(of, by, up)];
        }

        keys.Draft.Problems.Error(keys.At, "wrong-shape", $"{verb} 应写作 {{ {verb}: 房号或物的字段.事实, by: 多少 }}。", $"write {{ {verb}: field.fact, by: how much }}");
        return [];
    }

    private static IEnumerable<Effect> Claim(Keys keys, string key, ClaimVerb verb) =>
        keys.Take(key) is { } node ? keys.Paths(node).Select(path => new Effect.Claim(verb, path)) : [];

    /// <summary><c>{ set: field, to: value }</c> or <c>{ set: { field: value } }</c>.</summary>
    private static IEnumerable<Effect> Set(Keys keys)
    {
        if (keys.Take("set") is Node.Map several)
        {
            return several.Entries.Select(entry => (entry.Key.Content, Value: keys.ValueOf(entry.Value, SetUse + entry.Key.Content)))
                .Where(each => each.Value is not null).Select(each => new Effect.Set(each.Content, each.Value!));
        }

        return keys.Text("set") is { } field && (keys.Take("to") ?? keys.Take("is")) is { } node && keys.ValueOf(node, SetUse + field) is { } value ? [new Effect.Set(field, value)] : Missing(keys);
    }

    private static IEnumerable<Effect> Missing(Keys keys)
    {
        keys.Draft.Problems.Error(keys.At, "wrong-shape", "set 应写作 { set: 字段, to: 值 }。", "write { set: field, to: value }");
        return [];
    }

    private static IEnumerable<Effect> Show(Keys keys)
    {
        var to = keys.Path("to");
        return keys.Words("show").Select(what => new Effect.Show(what, to));
    }
}
