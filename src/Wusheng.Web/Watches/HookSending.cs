using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using Wusheng.Store.Events;
using Wusheng.Store.House;
using Wusheng.Store.Outbox;

namespace Wusheng.Web.Watches;

/// <summary>Sends webhooks what happened, signed; anything but a 2xx answer is tried again.</summary>
internal sealed class HookSending(HttpClient http, Database database, LifeStore lives, TimeProvider clock)
{
    public const string Signature = "Wusheng-Signature";

    public async Task DeliverAsync(OutboxRow row, CancellationToken cancel)
    {
        var intent = JsonSerializer.Deserialize<HookIntent>(row.Payload, JsonSerializerOptions.Web)!;
        await using var db = database.OpenDb();
        if (await db.Hooks.AsNoTracking().FirstOrDefaultAsync(hook => hook.Id == intent.Hook && hook.Enabled, cancel) is not { } hook)
        {
            return;
        }

        using var request = await RequestAsync(db, hook, row.Key, intent, cancel);
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            await KeepAsync(hook, row, (int)answer.StatusCode, null, began);
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException failed) when (failed.StatusCode is null)
        {
            await KeepAsync(hook, row, null, failed.HttpRequestError.ToString(), began);
            throw;
        }
        catch (TaskCanceledException slow) when (!cancel.IsCancellationRequested)
        {
            await KeepAsync(hook, row, null, "timeout", began);
            throw new HttpRequestException("No answer in time.", slow);
        }
    }

    /// <summary>HMAC-SHA256 in hex over the moment, a dot and the body: a receiver can tell a replay by the moment.</summary>
    public static string Sign(string secret, long moment, string body) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{moment}.{body}"))));

    private Task KeepAsync(HookRow hook, OutboxRow row, int? status, string? error, long began) =>
        lives.KeepDeliveryAsync(hook.Id, row.Key, clock.GetUtcNow(), status, error, Stopwatch.GetElapsedTime(began), CancellationToken.None);

    private async Task<HttpRequestMessage> RequestAsync(WushengDb db, HookRow hook, string key, HookIntent intent, CancellationToken cancel)
    {
        var events = await db.HistoryAsync(new LifeId(intent.Life), intent.After, intent.UpTo - intent.After, cancel);
        var told = events.Where(happened => intent.Kinds.Contains(EventBody.KindOf(happened.Event))).Select(Told).ToList();
        var life = await db.Lives.AsNoTracking().Where(row => row.Id == intent.Life)
            .Select(row => new { row.Id, row.Type, row.Number, row.Site, row.State, Version = intent.UpTo }).FirstOrDefaultAsync(cancel);
        var body = JsonSerializer.Serialize(new { id = key, life, events = told }, ApiJson.Strict);
        var moment = clock.GetUtcNow().ToUnixTimeSeconds();
        return new HttpRequestMessage(HttpMethod.Post, hook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { Signature, $"t={moment},v1={Sign(hook.Secret, moment, body)}" }, { "Wusheng-Delivery", key } },
        };
    }

    private static object Told(Happened happened) => new
    {
        happened.Version,
        happened.At,
        happened.By,
        Kind = EventBody.KindOf(happened.Event),
        What = JsonSerializer.Deserialize<JsonElement>(EventBody.Write(happened.Event)),
    };
}
