using Wusheng.Core.Lives.Things;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Privacy;

/// <summary>Everything held of one person: the record with its doubles, the lives about them, the things that name them.</summary>
/// <param name="Records">Their own record first, then the doubles that went into it.</param>
/// <param name="Naming">Type and key of other things whose facts name them: a home, a car, a line.</param>
internal sealed record Belongings(ImmutableArray<Thing> Records, ImmutableArray<Life> Lives, ImmutableArray<(string Type, string Key)> Naming)
{
    private const int LeastDigits = 7;

    internal Thing Own => Records[0];

    internal IEnumerable<string> Keys => Records.Select(record => record.Key);

    /// <summary>Reads them inside a transaction.</summary>
    internal static Belongings Of(SqlLine sql, StoreWorld world, string type, string key, DateTimeOffset at)
    {
        var doubles = sql.Read("SELECT key FROM things WHERE type = $1 AND merged_into = $2 ORDER BY key", row => row.GetString(0), type, key);
        ImmutableArray<Thing> records = [.. doubles.Prepend(key).Select(each => ThingSql.Known(sql, type, each, at))];
        var numbers = records.SelectMany(Numbers).Concat(records.Select(record => record.Key)).Distinct().ToList();
        return new Belongings(
            records, [.. Found(sql, numbers).Select(id => world.Find(new LifeId(id))).OfType<Life>()],
            [.. numbers.SelectMany(number => Named(sql, type, number)).Distinct()]);
    }

    /// <summary>The words by which they are known: numbers, names, addresses, whatever a form asked of them as personal.</summary>
    internal ImmutableArray<string> Words(IWorld world)
    {
        var type = Lives.Select(life => world.Pack(life.Pack)?.LifeType(Own.Type)).FirstOrDefault(found => found is not null);
        return
        [
            .. Records.SelectMany(record => record.Facts.Where(fact => type?.Fields[fact.Key] is not { } asked || Personal.Is(asked)).SelectMany(fact => Personal.Texts(fact.Value)).Append(record.Title))
                .Concat(Keys).Concat(Lives.SelectMany(life => Personal.Answers(world, life)))
                .Select(word => word.Trim()).Where(word => word.Length >= Personal.ShortestWord).Distinct(),
        ];
    }

    private static IEnumerable<string> Numbers(Thing record) =>
        record.Facts.Values.OfType<Value.Text>().Select(text => text.Content).Where(text => text.Length >= LeastDigits && text.All(char.IsAsciiDigit));

    private static IEnumerable<string> Found(SqlLine sql, List<string> numbers) => numbers.SelectMany(number => sql.Read(
        "SELECT id FROM lives WHERE customer_phone = $1 UNION SELECT life FROM fields WHERE value = $1", row => row.GetString(0), number)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<(string Type, string Key)> Named(SqlLine sql, string type, string number) =>
        from row in sql.Read("SELECT type, key, facts FROM things WHERE facts LIKE $1", row => (Type: row.GetString(0), Key: row.GetString(1), Facts: row.GetString(2)), $"%\"{number}\"%")
        where row.Type != type && StoredValues.Read(row.Facts).Values.Any(value => value == new Value.Thing(type, number) || value == new Value.Text(number))
        select (row.Type, row.Key);
}
