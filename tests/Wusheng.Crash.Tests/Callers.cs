using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wusheng.Crash.Tests;

/// <summary>
/// Callers that open one case after another, each known by its address, and ask again with the same idempotency key until they are
/// answered, as every client should.
/// </summary>
internal sealed class Callers(HttpClient desk)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private int asked;

    /// <summary>Id and number of what was answered, by the number of the act.</summary>
    internal ConcurrentDictionary<int, (string Id, string Number)> Answered { get; } = new();

    internal int Asked => asked;

    /// <summary>What was said whenever an act had to be asked for again; null where no answer came.</summary>
    internal ConcurrentQueue<string?> Again { get; } = new();

    /// <summary>Goes on until told to stop; what was begun is still asked for until it is answered.</summary>
    internal Task WorkAsync(int callers, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(
        async () =>
        {
            do
            {
                var act = Interlocked.Increment(ref asked);
                Answered[act] = await OpenAsync(act);
            }
            while (!stop.IsCancellationRequested);
        },
        CancellationToken.None)));

    internal static string AddressOf(int act) => $"锦园小区{act}号";

    private async Task<(string, string)> OpenAsync(int act)
    {
        for (var asking = Stopwatch.StartNew(); asking.Elapsed < Patience; await Task.Delay(10))
        {
            using var answer = await TryAsync(act);
            if (answer is { StatusCode: HttpStatusCode.Created })
            {
                var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
                return (said.GetProperty("id").GetString()!, said.GetProperty("number").GetString()!);
            }

            var refused = answer is null ? null : $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
            Again.Enqueue(refused);
            Assert.True(answer is null || (int)answer.StatusCode >= 500, refused);
        }

        throw new TimeoutException($"Act {act} is not answered.");
    }

    /// <returns>Null when no answer came.</returns>
    internal async Task<HttpResponseMessage?> TryAsync(int act)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases")
        {
            Content = JsonContent.Create(new
            {
                type = "fault", site = "root", channel = "phone",
                with = new { line = $"kd{act:00000}", kind = "broadband", symptom = "光猫亮红灯，宽带上不了网", address = AddressOf(act) },
            }),
            Headers = { { "Idempotency-Key", $"act-{act}" } },
        };
        try
        {
            // An answer counts only when all of it came.
            return await desk.SendAsync(request, HttpCompletionOption.ResponseContentRead);
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }
}
