using Npgsql;
using Wusheng.Store.Search;

namespace Wusheng.Bench;

/// <summary>Made-up texts of fault cases: common words in most, rarer ones in some, numbers of their own in each.</summary>
internal static class SearchTexts
{
    private static readonly string[] Symptoms = ["光猫亮红灯", "宽带上不了网", "网速很慢", "电视没有画面", "固话无声", "路由器反复重启", "信号时断时续", "打电话有杂音", "专线丢包严重", "手机没有信号"];
    private static readonly string[] Since = ["从早上起", "昨晚开始", "雷雨之后", "换了设备以后", "施工挖断光缆", "停电恢复后"];
    private static readonly string[] Places = ["锦园小区", "滨江花园", "解放路", "人民医院", "第三中学", "科技园", "火车站北广场", "梧桐里", "青年公寓", "老城墙根"];
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "欧阳", "司马"];
    private static readonly string[] Names = ["芳", "伟", "敏", "静", "磊", "洋", "艳", "勇", "杰", "娟", "涛", "明", "超", "秀兰", "建国", "晓东"];

    internal static IReadOnlyList<string> All(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(1, count).Select(n => Tokens.Normalise(One(n, random)))];
    }

    private static string One(int n, Random random) => string.Join('\n',
        $"GZ{n}", $"kd{random.Next(10_000_000):0000000}", $"1{random.Next(30, 100)}{random.Next(100_000_000):00000000}", Of(Surnames, random) + Of(Names, random),
        $"{Of(Since, random)}{Of(Symptoms, random)}，{Of(Symptoms, random)}", $"{Of(Places, random)}{random.Next(1, 90)}栋{random.Next(101, 2900)}");

    private static string Of(string[] some, Random random) => some[random.Next(some.Length)];

    /// <summary>Common, rarer, two together, stretches of numbers, names, and words that are nowhere.</summary>
    internal static IEnumerable<string> Words()
    {
        var random = new Random(11);
        return Symptoms.Concat(Places).Concat(Since).Concat(["宽带", "红灯", "没有", "光缆", "信号", "花园", "欧阳", "秀兰", "王芳", "司马建国", "不存在的话", "灯红", "王芳 锦园", "李伟 光缆 医院", "网速 挖断", "kd", "gz99", "栋"])
            .Concat(Enumerable.Range(0, 80).Select(_ => Of(Symptoms, random)[..2] + " " + Of(Places, random)[..2] + " " + Of(Surnames, random) + Of(Names, random)))
            .Concat(Enumerable.Range(0, 40).Select(_ => $"{random.Next(100_000):00000}"))
            .Concat(Enumerable.Range(0, 40).Select(_ => $"1{random.Next(30, 100)}{random.Next(100_000_000):00000000}"));
    }

    internal static void Fill(StoreHouse house, string database, IReadOnlyList<string> texts)
    {
        if (database == "SQLite")
        {
            using var line = house.Database.OpenLine();
            line.Begin();
            for (var n = 1; n <= texts.Count; n++)
            {
                line.Write("INSERT INTO search_texts (n, life, site, text) VALUES ($1, $2, 'root', $3)", n, Id(n), texts[n - 1]);
                line.Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", n, string.Join(' ', Tokens.Of(texts[n - 1])));
            }

            line.Commit();
            return;
        }

        house.Sql("DROP INDEX ix_search_texts_tokens");
        house.Sql("CREATE TABLE sent (n bigint, life text, text text, tokens text)");
        Copy(house, texts);
        house.Sql("INSERT INTO search_texts (n, life, site, text, tokens) OVERRIDING SYSTEM VALUE SELECT n, life, 'root', text, array_to_tsvector(string_to_array(tokens, ' ')) FROM sent");
        house.Sql("CREATE INDEX ix_search_texts_tokens ON search_texts USING gin (tokens)");
        house.Sql("ANALYZE search_texts");
    }

    private static void Copy(StoreHouse house, IReadOnlyList<string> texts)
    {
        using var db = house.Database.OpenDb();
        var connection = (NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database);
        connection.Open();
        using var copy = connection.BeginBinaryImport("COPY sent (n, life, text, tokens) FROM STDIN (FORMAT BINARY)");
        for (var n = 1; n <= texts.Count; n++)
        {
            copy.StartRow();
            copy.Write((long)n);
            copy.Write(Id(n));
            copy.Write(texts[n - 1]);
            copy.Write(string.Join(' ', Tokens.Of(texts[n - 1])));
        }

        copy.Complete();
    }

    private static string Id(int n) => $"019caaaa{n:000000000000000000000000}";
}
