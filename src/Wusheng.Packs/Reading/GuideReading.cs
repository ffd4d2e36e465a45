using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Guides, their steps and branches.</summary>
internal static class GuideReading
{
    private static readonly string[] _voices = ["greet", "answer", "thank", "sorry", "farewell"];

    public static Guide Guide(Draft draft, Element element)
    {
        var of = (element.Body["for"] as Node.Text)?.Content ?? "contact";
        var keys = Keys.Of(draft, element, new Scope([.. of.Split('.')], Talk: true) { Written = draft.NamesOf.GetValueOrDefault(of, draft.NamesOfContacts) });
        var guide = new Guide(element.Id, keys.Title(element.Id), keys.Text("for") ?? "contact", keys.Text("channel"), keys.OneOf("order", "strict", "free") == "strict")
        {
            Steps = keys.Named("steps", Step),
            Branches = keys.Named("branches", Branch),
            When = keys.Condition("when"),
            Clause = keys.Clause(),
        };
        keys.Close();
        return draft.Places.Keep(guide, element.Body, element.At);
    }

    private static Branch Branch(string id, Keys keys) => new(id, keys.Title(id))
    {
        Key = keys.Text("key"),
        Offered = keys.Condition("offered"),
        Leaves = keys.Condition("leaves"),
        Hidden = keys.Flag("hidden"),
        Steps = keys.Named("steps", Step),
        Clause = keys.Clause(),
    };

    private static GuideStep Step(string id, Keys keys)
    {
        var (within, of) = Within(keys);
        return new GuideStep(id)
        {
            Title = keys.Text("title"),
            Say = keys.Text("say"),
            Heard = keys.Text("heard"),
            Asks = [.. keys.Words("ask"), .. keys.Words("asks")],
            Offers = keys.Words("offers"),
            Do = keys.Text("do"),
            Tone = keys.Text("tone"),
            Pause = keys.Length("pause"),
            Within = within,
            WithinOf = of,
            When = keys.Condition("when"),
            MaySkip = keys.OneOf("may", "skip") == "skip",
            RepeatUntil = Repeat(keys),
            Voice = keys.OneOf("voice", _voices),
            Never = keys.Text("never"),
            Does = keys.Effects("does"),
            End = keys.OneOf("end", "hangUp", "close"),
            Clause = keys.Clause(),
        };
    }

    /// <summary><c>10s of arrived</c>, or a length alone.</summary>
    private static (Expression? Within, Path? Of) Within(Keys keys)
    {
        if (keys.Text("within") is not { } text)
        {
            return (null, null);
        }

        var node = (Node.Text)keys.Map["within"]!;
        var parts = text.Split(" of ", 2);
        var limit = keys.ValueOf(node with { Content = parts[0] }, "within");
        return (limit, parts.Length < 2 ? null : keys.PathOf(node.Within(parts[0].Length + 4), parts[1]));
    }

    private static Condition? Repeat(Keys keys)
    {
        if (keys.Take("repeat") is not Node.Map map)
        {
            return keys.Condition("repeat");
        }

        var below = keys.Below(map, map.At);
        var until = below.Condition("until");
        below.Close();
        return until;
    }
}
