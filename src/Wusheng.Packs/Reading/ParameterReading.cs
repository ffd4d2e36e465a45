using System.Text.RegularExpressions;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Parameters and how far a site may set them.</summary>
internal static partial class ParameterReading
{
    public static Parameter? Parameter(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var title = keys.Title(element.Id);
        var choices = keys.Take("of") is { } of ? keys.Choices(of) : [];
        var parameter = new Parameter(element.Id, title, Is(keys, choices.Length > 0), Bound(keys))
        {
            Unit = keys.Text("unit"),
            Choices = choices,
            Clause = keys.Clause(),
        };
        keys.Close();
        return keys.IdOk(element.Name) ? draft.Places.Keep(parameter, element.Body, element.At) : null;
    }

    private static Value Is(Keys keys, bool choice)
    {
        if (keys.Text("is") is not { } text)
        {
            if (!keys.Has("is"))
            {
                keys.Draft.Problems.Error(keys.At, "wrong-shape", "参数缺少 is。", "the parameter lacks 'is'");
            }

            return new Value.Text("");
        }

        return choice ? new Value.Word(text) : Of(text);
    }

    public static Value Of(string text) => text switch
    {
        "on" => new Value.YesNo(true),
        "off" => new Value.YesNo(false),
        _ when ConditionParser.Expression(text).Value is Expression.Literal literal => literal.Value,
        _ => new Value.Text(text),
    };

    private static ParameterBound Bound(Keys keys) => keys.Take("site") switch
    {
        null => ParameterBound.Fixed,
        Node.Text { Content: "any" or "yes" } => new ParameterBound(true, null, null),
        Node.Text { Content: "" or "nothing" or "no" or "fixed" } => ParameterBound.Fixed,
        Node.Text text => Written(keys, text),
        Node.Map map => new ParameterBound(false, Part(keys, map, "at most"), Part(keys, map, "at least")),
        _ => Wrong(keys),
    };

    private static Value? Part(Keys keys, Node.Map map, string key) => map[key] is { } node && keys.TextOf(node) is { } text ? Of(text) : null;

    private static ParameterBound Written(Keys keys, Node.Text text)
    {
        if (Limits().Match(text.Content) is not { Success: true } match)
        {
            return Wrong(keys);
        }

        var low = match.Groups["low"].Success ? match.Groups["low"].Value : match.Groups["from"].Value;
        var high = match.Groups["high"].Success ? match.Groups["high"].Value : match.Groups["to"].Value;
        return new ParameterBound(false, high.Length > 0 ? Of(high) : null, low.Length > 0 ? Of(low) : null);
    }

    private static ParameterBound Wrong(Keys keys)
    {
        keys.Wrong("site", "site 可写 at most 5m、at least 1m、between 1m and 5m、any，或不写。", "write 'at most 5m', 'at least 1m', 'between 1m and 5m', 'any', or leave it out");
        return ParameterBound.Fixed;
    }

    [GeneratedRegex(@"^(at most (?<high>\S+)( and at least (?<low>\S+))?|at least (?<low>\S+)( and at most (?<high>\S+))?|between (?<from>\S+) and (?<to>\S+))$", RegexOptions.CultureInvariant)]
    private static partial Regex Limits();
}
