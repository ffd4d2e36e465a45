using System.Security.Cryptography;
using System.Text.Json;

using Wusheng.Store.Events;
using Wusheng.Store.House;

namespace Wusheng.Web.Features.Machines;

/// <summary>Where events are sent, signed, and what came of it.</summary>
internal static class WebhooksApi
{
    private const int DeliveriesShown = 200;

    /// <param name="Kinds">Kinds of events; empty: all.</param>
    /// <param name="Site">This site and below.</param>
    internal sealed record Request(string Url, string Site, ImmutableArray<string>? Kinds = null, bool Enabled = true);

    /// <param name="Secret">Shown this once: what is sent is signed with it.</param>
    internal sealed record Created(string Id, string Secret);

    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(string Id, string Url, string Site, IReadOnlyList<string> Kinds, bool Enabled, DateTimeOffset CreatedAt)
    {
        public static Item Of(HookRow row) => new(row.Id, row.Url, row.Site, JsonSerializer.Deserialize<string[]>(row.Kinds)!, row.Enabled, row.CreatedAt);
    }

    internal sealed record Deliveries(IReadOnlyList<Delivery> Items);

    /// <param name="Status">HTTP status; null when there was no answer, then <paramref name="Error"/> says why.</param>
    internal sealed record Delivery(string Key, DateTimeOffset At, int? Status, string? Error, int Milliseconds);

    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        var hooks = api.MapGroup("/webhooks").WithTags("Webhooks");
        hooks.MapGet("/", GetAsync).WithSummary("Webhooks of the sites I administer").Produces<Answer>().Needs(Scope.Admin);
        hooks.MapPost("/", PostAsync).WithSummary("Add one; its secret is shown once").Produces<Created>(StatusCodes.Status201Created).Needs(Scope.Admin);
        hooks.MapPut("/{id}", PutAsync).WithSummary("Change one").Produces<Item>().Needs(Scope.Admin);
        hooks.MapDelete("/{id}", DeleteAsync).WithSummary("Remove one").Produces(StatusCodes.Status204NoContent).Needs(Scope.Admin);
        hooks.MapGet("/{id}/deliveries", DeliveriesAsync).WithSummary("The last attempts, newest first").Produces<Deliveries>().Needs(Scope.Admin);
    }

    private static async Task<IResult> GetAsync(Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var mine = Mine(sight, caller);
        var rows = await db.Hooks.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancel);
        return TypedResults.Ok(new Answer([.. rows.Where(row => mine.Contains(row.Site)).Select(Item.Of)]));
    }

    private static async Task<IResult> PostAsync(Body<Request> body, Caller caller, CallerSight sight, HouseStore house, TimeProvider clock, CancellationToken cancel)
    {
        if (Wrong(body.Value, Mine(sight, caller)) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var now = clock.GetUtcNow().ToUniversalTime();
        var row = Changed(new HookRow { Id = LifeId.New(now).Text, Secret = "whs_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), CreatedAt = now }, body.Value);
        await house.SaveAsync(row, cancel);
        return TypedResults.Created($"{ApiGroup.Root}/webhooks/{row.Id}", new Created(row.Id, row.Secret));
    }

    private static async Task<IResult> PutAsync(string id, Body<Request> body, Caller caller, CallerSight sight, WushengDb db, HouseStore house, CancellationToken cancel)
    {
        var mine = Mine(sight, caller);
        if (await FindAsync(db, id, mine, cancel) is not { } row)
        {
            return NoHook.ToProblem();
        }

        if (Wrong(body.Value, mine) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var changed = Changed(row, body.Value);
        await house.SaveAsync(changed, cancel);
        return TypedResults.Ok(Item.Of(changed));
    }

    private static async Task<IResult> DeleteAsync(string id, Caller caller, CallerSight sight, WushengDb db, LifeStore lives, CancellationToken cancel)
    {
        if (await FindAsync(db, id, Mine(sight, caller), cancel) is null)
        {
            return NoHook.ToProblem();
        }

        await lives.RemoveHookAsync(id, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> DeliveriesAsync(string id, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        if (await FindAsync(db, id, Mine(sight, caller), cancel) is null)
        {
            return NoHook.ToProblem();
        }

        var rows = await db.Deliveries.AsNoTracking().Where(row => row.Hook == id).OrderByDescending(row => row.Id).Take(DeliveriesShown).ToListAsync(cancel);
        return TypedResults.Ok(new Deliveries([.. rows.Select(row => new Delivery(row.Key, row.At, row.Status, row.Error, row.Milliseconds))]));
    }

    private static HookRow Changed(HookRow row, Request asked) => row with
    {
        Url = asked.Url,
        Site = asked.Site,
        Kinds = JsonSerializer.Serialize(asked.Kinds ?? []),
        Enabled = asked.Enabled,
    };

    private static Refusal? Wrong(Request asked, ImmutableHashSet<string> mine) =>
        !Uri.TryCreate(asked.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http") || asked.Url.Length > 500 || url.UserInfo.Length > 0
            ? Faults.Field("url", "应是 https 或 http 网址，不含用户名和密码。", "must be an https or http address without user or password.")
        : !mine.Contains(asked.Site) ? CallerSight.NoSite(asked.Site)
        : (asked.Kinds ?? []).FirstOrDefault(kind => kind is null || !EventBody.Kinds.ContainsKey(kind)) is { } unknown
            ? Faults.Field("kinds", $"没有“{unknown}”这种事件。", $"holds '{unknown}', which is no kind of event.")
        : null;

    private static async Task<HookRow?> FindAsync(WushengDb db, string id, ImmutableHashSet<string> mine, CancellationToken cancel) =>
        await db.Hooks.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) is { } row && mine.Contains(row.Site) ? row : null;

    private static ImmutableHashSet<string> Mine(CallerSight sight, Caller caller) => sight.Ask((_, book) => Administrators.Of(book, caller.Person));

    private static Refusal NoHook { get; } = Faults.Unknown("webhook", "个 webhook");
}
