using System.Collections.Frozen;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>Names the engine gives to every life of a kind.</summary>
internal static class BuiltInShapes
{
    private static readonly FrozenDictionary<string, FactShape> _life = new Dictionary<string, FactShape>(StringComparer.Ordinal)
    {
        ["number"] = Shape.Of(ValueKind.Text), ["opened"] = Shape.Moment, ["ended"] = Shape.Moment, ["reopen"] = Shape.Moment, ["attach"] = Shape.Moment, ["first"] = Person, ["owner"] = Person,
        ["origin"] = Shape.Open, ["our"] = Shape.Open, ["bill"] = Bill, ["channel"] = Shape.Open, ["drill"] = Shape.Of(ValueKind.YesNo), ["forPerson"] = Person, ["person"] = Person,
        ["case"] = Shape.Open, ["paused"] = Shape.Of(ValueKind.Text), ["contact"] = Shape.Open, ["slot"] = Shape.Open,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FactShape> _contact = new Dictionary<string, FactShape>(StringComparer.Ordinal)
    {
        ["rang"] = Shape.Moment, ["answered"] = Shape.Moment, ["arrived"] = Shape.Moment, ["left"] = Shape.Moment, ["released"] = Shape.Moment,
        ["desk"] = Shape.Open, ["waiting"] = Shape.Open, ["other"] = Shape.Open, ["branch"] = Shape.Open, ["hold"] = Shape.Open,
        ["rings"] = Shape.Open, ["ringsAt"] = Shape.Open, ["handOver"] = Shape.Open, ["readBack"] = Shape.Open, ["demand"] = Shape.Open,
        ["pace"] = Shape.Of(ValueKind.Number), ["fastestPace"] = Shape.Of(ValueKind.Number), ["slowestPace"] = Shape.Of(ValueKind.Number), ["longestSilence"] = Shape.Of(ValueKind.Duration), ["overtalk"] = Shape.Open, ["interruptions"] = Shape.Of(ValueKind.Number), ["lull"] = Shape.Open, ["talk"] = Shape.Open,
        ["silence"] = Shape.Open, ["refreshment"] = Shape.Open, ["anythingElse"] = Shape.Open, ["dialect"] = Shape.Open, ["turns"] = Shape.Open,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FactShape Person => new(ValueKind.Person, []) { OpenWords = true, Member = _ => Shape.Open };

    private static FactShape Bill => Shape.With(
        new FactShape(ValueKind.Money, []), name => name is "total" or "paid" or "open" or "held" ? Shape.Of(ValueKind.Money) : null, ["total", "paid", "open", "held"]);

    public static IEnumerable<string> Names(LifeKind kind) =>
        ["state", BuiltIn.Commitment, .. _life.Keys, .. kind == LifeKind.Contact ? _contact.Keys : []];

    public static FactShape? Find(string name, LifeKind kind) =>
        (kind == LifeKind.Contact ? _contact.GetValueOrDefault(name) : null) ?? _life.GetValueOrDefault(name);
}
