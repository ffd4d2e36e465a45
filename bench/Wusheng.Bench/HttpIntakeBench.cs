using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wusheng.Bench;

/// <summary>
/// Cases opened and steps taken over HTTP at the built desk in its own process, signed in by a key, against a minimal API in its own process
/// that keeps the same JSON as bare rows. Callers and database share the machine with both.
/// </summary>
public static class HttpIntakeBench
{
    // The desk compiles its code anew while it runs; measured before that is over, half of the processor's time is the compiler's.
    private static readonly TimeSpan WarmUp = Load.Round * 6;
    private static readonly TimeSpan Round = Load.Round;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Telecom standard over `POST /api/v1/cases`, durable, one sync of this disk {StoreHouse.DiskSync():0.00} ms. Callers run on the same machine. Target: at least half of the bare desk.\n");
        report.WriteLine("| database | clients | what | a second | p50 ms | p99 ms | desk's processor ms each | bare desk a second | share of bare |");
        report.WriteLine("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            using var desk = new DeskForBench(database);
            using var bare = new BareDeskForBench(database);
            ConcurrentQueue<string> opened = [];
            Load.Of(32, WarmUp, n => OpenAsync(desk, n, opened));
            Load.Of(32, WarmUp / 4, bare.KeepAsync);
            foreach (var clients in (int[])[1, 8, 32])
            {
                Row(report, desk, clients, "open a case", n => OpenAsync(desk, n, opened), Load.Of(clients, Round, bare.KeepAsync));
            }

            Load.Of(32, WarmUp / 4, _ => StepAsync(desk, opened));
            Row(report, desk, 32, "take a step", _ => StepAsync(desk, opened), Load.Of(32, Round, bare.KeepAsync));
        }
    }

    private static void Row(TextWriter report, DeskForBench desk, int clients, string what, Func<int, Task> call, Load bare)
    {
        var before = desk.Processor;
        var load = Load.Of(clients, Round, call);
        var used = (desk.Processor - before).TotalMilliseconds / load.Calls;
        report.WriteLine($"| {desk.Kind} | {clients} | {what} | {load.PerSecond:N0} | {load.Median:0.00} | {load.Slowest:0.00} | {used:0.000} | {bare.PerSecond:N0} | {load.PerSecond / bare.PerSecond:0.00} |");
    }

    private static async Task OpenAsync(DeskForBench desk, int n, ConcurrentQueue<string> opened)
    {
        using var answer = await desk.Client.PostAsJsonAsync("/api/v1/cases", Case(n));
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        opened.Enqueue((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!);
    }

    private const int ChecksOfBroadband = 6;

    // The first step of a case: three answers and every row of its manual, with the gate over them and a clock that stops.
    private static async Task StepAsync(DeskForBench desk, ConcurrentQueue<string> opened)
    {
        var id = opened.TryDequeue(out var next) ? next : throw new InvalidOperationException("No case is left to take a step of.");
        using var answer = await desk.Client.PostAsJsonAsync($"/api/v1/cases/{id}/steps/preprocess", new { with = Answers });
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        await answer.Content.ReadAsByteArrayAsync();
    }

    internal static readonly Dictionary<string, string> Answers = Enumerable.Range(1, ChecksOfBroadband)
        .ToDictionary(n => $"check.{n}.result", _ => "ok")
        .Concat([new("diagnosis", "入户光缆中断"), new("atMaker", "no"), new("hard", "no")])
        .ToDictionary();

    internal static BareDesk.Case Case(int n) => new("fault", "root", "phone", new()
    {
        ["line"] = $"kd{n % 100_000:00000}", ["kind"] = "broadband", ["symptom"] = "光猫亮红灯，宽带从早上起上不了网", ["address"] = "锦园小区3栋502",
    });
}
