using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

/// <summary>Pairs of places: the second knows all the first knows, and more.</summary>
internal static class RandomFacts
{
    private static readonly string[] _names = ["a", "b", "c", "d", "state", "kind"];

    private static readonly Gen<TimeZoneInfo> _zones =
        Gen.Elements("Asia/Shanghai", "America/New_York", "Pacific/Apia", "America/St_Johns").Select(TimeZoneInfo.FindSystemTimeZoneById);

    private static Gen<Value[]> Usual =>
        from amount in Gen.Choose(0, 3)
        from minutes in Gen.Choose(-90, 90)
        from word in Gen.Elements("X", "Y", "done")
        from yes in Gen.Elements(true, false)
        from state in Gen.Elements("X", "Y", "done")
        from person in Gen.Elements("X", "qi")
        select (Value[])[
            new Value.Number(amount), new Value.Moment(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).AddMinutes(minutes)), new Value.Word(word),
            new Value.YesNo(yes), new Value.Word(state), new Value.Person(person),
        ];

    public static Gen<(KnownFacts Less, KnownFacts More)> Pairs { get; } = _zones.SelectMany(zone => Places(zone, 2));

    private static Gen<(KnownFacts Less, KnownFacts More)> Places(TimeZoneInfo zone, int depth) =>
        from any in Gen.ArrayOf(RandomLiterals.Known, _names.Length)
        from usual in Usual
        from odd in Gen.Choose(0, 2 * _names.Length)
        let values = usual.Select((value, at) => at == odd ? any[at] : value).ToArray()
        from known in Gen.ArrayOf(Gen.Choose(0, 3), _names.Length)
        from rows in depth == 0 ? Gen.Constant(Array.Empty<(KnownFacts, KnownFacts)>()) : Rows(zone, depth - 1)
        from rowsKnown in Gen.Choose(0, 3)
        from outer in depth == 0 ? Gen.Constant<(KnownFacts, KnownFacts)?>(null) : Places(zone, depth - 1).Select(pair => ((KnownFacts, KnownFacts)?)pair)
        select (
            Place(zone, values, level => level >= 2, known, rows.Select(row => row.Item1), rowsKnown >= 2, outer?.Item1),
            Place(zone, values, level => level >= 1, known, rows.Select(row => row.Item2), rowsKnown >= 1, outer?.Item2));

    private static Gen<(KnownFacts Less, KnownFacts More)[]> Rows(TimeZoneInfo zone, int depth) =>
        Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Places(zone, depth), count));

    private static KnownFacts Place(
        TimeZoneInfo zone, Value[] values, Func<int, bool> isKnown, int[] levels, IEnumerable<IFacts> rows, bool rowsKnown, KnownFacts? outer)
    {
        var place = new KnownFacts { Zone = zone }.With("s", (Value?)null);
        for (var at = 0; at < values.Length; at++)
        {
            place.With(_names[at], isKnown(levels[at]) ? values[at] : null);
        }

        _ = rowsKnown ? place.Rows("r", [.. rows]) : place.With("r", (Value?)null);
        return outer is null ? place : place.With("our", new LinkFact(outer));
    }
}
