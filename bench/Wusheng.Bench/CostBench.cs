using System.Collections.Immutable;
using System.Globalization;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.Live;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>Where the processor's time of opening a case and of taking a step goes: one thread does what a lane does, 32 acts to a commit, and books every part.</summary>
public static class CostBench
{
    private const int Together = 32;
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("WUSHENG_BENCH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 60;
    private const int WarmUp = 150;

    public static void Run(TextWriter report)
    {
        report.WriteLine("Processor time of the writing thread itself, so that neither other programs nor the disk count. Telecom standard; a case is opened as at intake, a step is the first of its manual with every row answered.\n");
        foreach (var database in StoreHouse.Kinds)
        {
            Table(report, database, "open a case", (_, n) => Opening(n));
            Table(report, database, "take a step", (ids, n) => Stepping(ids[n]));
        }
    }

    private static void Table(TextWriter report, string database, string what, Func<List<LifeId>, int, Act> act)
    {
        using var house = StoreHouse.On(database, TimeProvider.System);
        var costs = new Costs();
        using var line = new CostLine(house.Database.OpenLine(), costs);
        var world = new StoreWorld(line, Rules(costs), house.Shelf, new HotLives(1_000_000));
        List<LifeId> ids = [];
        if (what != "open a case")
        {
            for (var round = 0; round < WarmUp + Rounds; round++)
            {
                ids.AddRange(Acts(line, world, Rules(costs), costs, n => Opening(n)));
            }
        }

        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            if (round == WarmUp)
            {
                costs.Clear();
            }

            var done = round * Together;
            Acts(line, world, Rules(costs), costs, n => act(ids, done + n));
        }

        Print(report, $"{what}, {database}", costs, Rounds * Together);
    }

    private static StoreRules Rules(Costs costs) => new()
    {
        Decide = (world, act, actor, now) => costs.Of("rules: decide", () => Engine.Do(world, act, actor, now)),
        WakeAt = (world, life) => costs.Of("rules: when it wakes", () => Engine.NextDue(world, life)),
        Sight = (world, life) => costs.Of("rules: who sees it", () => Sighting.Of(world, life)),
    };

    private static List<LifeId> Acts(SqlLine sql, StoreWorld world, StoreRules rules, Costs costs, Func<int, Act> act)
    {
        List<ActWork> works = [.. Enumerable.Range(0, Together).Select(n => new ActWork(act(n), StoreHouse.Agent, ActContext.None, rules, new LiveFeed(), TimeProvider.System, default))];
        costs.Of("events, rows and the rest of a write", () =>
        {
            sql.Begin();
            world.Begin();
            world.Expect(works.Select(work => work.Life).OfType<string>());
            works.ForEach(work => work.Do(sql, world));
            world.End();
            sql.Commit();
            works.ForEach(work => work.Done());
        });
        return [.. works.Select(work => work.Answer.Result is Decision.Happened happened ? happened.Life.Id : throw new InvalidOperationException(((Decision.Refused)work.Answer.Result).Why[0].En))];
    }

    private static Open Opening(int n) => new("fault", "root", "phone", ImmutableDictionary<string, Given>.Empty
        .Add("line", $"kd{n:00000}").Add("kind", "broadband").Add("symptom", "光猫亮红灯，宽带从早上起上不了网").Add("address", "锦园小区3栋502"));

    private static TakeStep Stepping(LifeId id) => new(id, 0, "preprocess", HttpIntakeBench.Answers.ToImmutableDictionary(each => each.Key, each => (Given)new Given.Text(each.Value)));

    private static void Print(TextWriter report, string title, Costs costs, int acts)
    {
        report.WriteLine($"| {title} | processor µs | share | allocated kB | times |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var (seconds, bytes) = (costs.All.Sum(each => each.Seconds), costs.All.Sum(each => each.Bytes));
        foreach (var each in costs.All)
        {
            report.WriteLine($"| {each.What} | {each.Seconds * 1e6 / acts:0.0} | {each.Seconds / seconds:P0} | {each.Bytes / 1024.0 / acts:0.0} | {(double)each.Times / acts:0.##} |");
        }

        report.WriteLine($"| together | {seconds * 1e6 / acts:0} | | {bytes / 1024.0 / acts:0.0} | |\n");
    }
}
