using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Bench;

/// <summary>
/// Fills a store with open fault cases by the database's own means: each has the two events and the rows that opening and starting one clock
/// would have left. Their hashes are not true; nothing here reads them.
/// </summary>
internal static class Seeding
{
    internal static DateTimeOffset Start { get; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    /// <summary>How many lives the large benches use; smaller for a quick look.</summary>
    internal static int Large { get; } = int.TryParse(Environment.GetEnvironmentVariable("WUSHENG_BENCH_LIVES"), CultureInfo.InvariantCulture, out var lives) ? lives : 1_000_000;

    /// <param name="early">This many were opened half an hour before the start, so that their clock is due then; the others an hour and more after.</param>
    internal static void Fill(StoreHouse house, string database, int lives, int early) => Fill(house.Sql, house.Pack, database, lives, early, Start);

    /// <param name="start">When the clock of the early ones is due.</param>
    /// <param name="each">How many cases one person owns; without it one person owns them all.</param>
    internal static void Fill(Action<string> run, Pack pack, string database, int lives, int early, DateTimeOffset start, int? each = null)
    {
        var owner = each is { } some ? $"CASE WHEN n <= {some} THEN 'li' ELSE 'p' || (n / {some}) END" : "'li'";
        var sqlite = database == "SQLite";
        string Time(DateTimeOffset at) => sqlite ? at.UtcTicks.ToString(CultureInfo.InvariantCulture) : $"timestamptz '{at:O}'";
        string ByNumber(DateTimeOffset ifEarly, DateTimeOffset ifLate) => $"CASE WHEN n <= {early} THEN {Time(ifEarly)} ELSE {Time(ifLate)} END";
        var (opened, openedLate) = (start.AddMinutes(-30), start.AddHours(1));
        var (due, dueLate) = (start, start.AddMinutes(90));
        var numbers = sqlite ? $"(WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r LIMIT {lives}) SELECT n FROM r) s" : $"generate_series(1, {lives}) s(n)";
        var id = sqlite ? "printf('019caaaa%024d', n)" : "'019caaaa' || lpad(n::text, 24, '0')";
        var empty = sqlite ? "zeroblob(32)" : "decode(repeat('00', 32), 'hex')";
        string Clock(DateTimeOffset at) => $$"""{"row":0,"clock":"preprocessTime","run":1,"due":"{{at:yyyy-MM-ddTHH:mm:ss}}+00:00"}""";

        run($$"""
            INSERT INTO events (life, version, site, at, "by", channel, kind, body, hash)
            SELECT {{id}}, 1, 'root', {{ByNumber(opened, openedLate)}}, 'li', 'phone', 'opened', '{{Opened(pack, "GZ")}}', {{empty}} FROM {{numbers}}
            """);
        run($$"""
            INSERT INTO events (life, version, site, at, "by", channel, kind, body, hash)
            SELECT {{id}}, 2, 'root', {{ByNumber(opened, openedLate)}}, NULL, 'engine', 'clock-start', CASE WHEN n <= {{early}} THEN '{{Clock(due)}}' ELSE '{{Clock(dueLate)}}' END, {{empty}} FROM {{numbers}}
            """);
        run($$"""
            INSERT INTO clocks (life, "row", clock, run, site, type, state, started_at, due_at)
            SELECT {{id}}, 0, 'preprocessTime', 1, 'root', 'fault', 1, {{ByNumber(opened, openedLate)}}, {{ByNumber(due, dueLate)}} FROM {{numbers}}
            """);
        run($$"""
            INSERT INTO lives (id, site, type, kind, number, state, pack_id, pack_semantic, pack_hash, channel, opened_at, first, owner, title, priority, next_due, wake_at, overdue, last_at, ended, held, version, head)
            SELECT {{id}}, 'root', 'fault', {{(int)LifeKind.Case}}, 'GZ' || n, '{{pack.LifeType("fault")!.FirstState}}', '{{pack.Version.Id}}', '{{pack.Version.Semantic}}', '{{pack.Version.Hash}}',
                'phone', {{ByNumber(opened, openedLate)}}, 'li', {{owner}}, '光猫亮红灯' || n, 0, {{ByNumber(due, dueLate)}}, {{ByNumber(due, dueLate)}}, {{(sqlite ? "0" : "false")}}, {{ByNumber(opened, openedLate)}}, {{(sqlite ? "0" : "false")}}, {{(sqlite ? "0" : "false")}}, 2, {{empty}} FROM {{numbers}}
            """);
        if (!sqlite)
        {
            // PostgreSQL gathers figures of its tables by itself; the desk on SQLite works without any.
            run("ANALYZE");
        }
    }

    private static string Opened(Pack pack, string number) =>
        $$"""{"type":"fault","kind":"case","number":"{{number}}","pack":{"id":"{{pack.Version.Id}}","semantic":"{{pack.Version.Semantic}}","hash":"{{pack.Version.Hash}}"},"site":"root","state":"{{pack.LifeType("fault")!.FirstState}}","parameters":{} }""";
}
