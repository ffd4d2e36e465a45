using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Reads a pack's own tests.</summary>
internal static class ScenarioReading
{
    private static readonly string[] _starts = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"];

    public static Scenario? Scenario(Draft draft, Node.Text title, Node.Map map)
    {
        var keys = new Keys(draft, map, map.At, Scope.Pack);
        _ = (keys.Take(Kinds.Scenario), keys.Clause(), keys.Text("channel"));
        var starts = Starts(keys);
        var scenario = new Scenario(title.Content, map.At.File, map.At.Line)
        {
            Proves = keys.Words("proves"),
            Site = keys.Text("site") ?? "site",
            Starts = starts ?? default,
            People = People(keys),
            World = keys.Take("world") is Node.Map world ? new Given.Map(Givens.Map(world)) : null,
            Play = Play(keys),
        };
        keys.Close();
        return starts is null ? null : draft.Places.Keep(scenario, map, map.At);
    }

    private static DateTime? Starts(Keys keys)
    {
        if (DateTime.TryParseExact(keys.Text("starts"), _starts, CultureInfo.InvariantCulture, DateTimeStyles.None, out var starts))
        {
            return starts;
        }

        keys.Wrong("starts", "starts 应写作 2026-03-02 09:00。", "write 'starts: 2026-03-02 09:00'");
        return null;
    }

    private static ImmutableArray<ScenarioPerson> People(Keys keys) => keys.Take("people") switch
    {
        Node.Map map => [.. map.Entries.Select(entry => Person(keys, entry))],
        null => [],
        var node => Refused(keys, node),
    };

    private static ImmutableArray<ScenarioPerson> Refused(Keys keys, Node node)
    {
        keys.Draft.Problems.Error(node.At, "wrong-shape", "people 应当是“名字: 角色”的表。", "'people' is a map of 'name: role'");
        return [];
    }

    private static ScenarioPerson Person(Keys keys, Entry entry)
    {
        if (entry.Value is not Node.Map map)
        {
            return new ScenarioPerson(entry.Key.Content, keys.WordsOf(entry.Value), Given.Nothing);
        }

        var roles = map["role"] ?? map["roles"];
        var facts = map.Entries.Where(each => each.Key.Content is not ("role" or "roles"))
            .ToImmutableDictionary(each => each.Key.Content, each => Givens.Of(each.Value), StringComparer.Ordinal);
        return new ScenarioPerson(entry.Key.Content, roles is null ? [] : keys.WordsOf(roles), facts);
    }

    private static ImmutableArray<ScenarioItem> Play(Keys keys) => keys.Take("play") switch
    {
        Node.List list => [.. list.Items.Select(item => Item(keys, item)).OfType<ScenarioItem>()],
        null => [],
        var node => Wrong(keys, node),
    };

    private static ImmutableArray<ScenarioItem> Wrong(Keys keys, Node node)
    {
        keys.Draft.Problems.Error(node.At, "wrong-shape", "play 应当是列表，每项如 { at: 09:00, by: lin, do: F.issue }。", "'play' is a list of items such as { at: 09:00, by: lin, do: F.issue }");
        return [];
    }

    private static ScenarioItem? Item(Keys outer, Node node)
    {
        if (node is not Node.Map map)
        {
            Wrong(outer, node);
            return null;
        }

        var keys = outer.Below(map, map.At);
        var with = keys.Take("with") is Node.Map values ? Givens.Map(values) : Given.Nothing;
        with = keys.Take("talk") is { } talk ? with.SetItem("talk", Givens.Of(talk)) : with;
        var item = new ScenarioItem(map.At.Line, map.At.Column, keys.Text("at"), keys.Text("by"), keys.Text("do"), with)
        {
            Refused = keys.Words("refused"),
            Expect = Expect(keys),
            World = keys.Take("world") is Node.Map world ? new Given.Map(Givens.Map(world)) : null,
        };
        _ = (keys.Text("why"), keys.Text("note"));
        keys.Close();
        return outer.Draft.Places.Keep(item, map, map.At);
    }

    private static ImmutableArray<string> Expect(Keys keys)
    {
        if (keys.Take("expect") is not { } node)
        {
            return [];
        }

        foreach (var text in SourceReading.Words(node))
        {
            keys.ExpectParses(text);
        }

        return keys.WordsRaw(node);
    }
}
