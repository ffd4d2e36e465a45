using System.Text.Json;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Machines;

/// <summary>Keys of machines. A key acts as its person and sees no more than that person.</summary>
internal static class KeysApi
{
    /// <param name="Scopes">read, write, packs, admin.</param>
    /// <param name="Person">Staff id; left out, the caller.</param>
    internal sealed record Request(string Title, ImmutableArray<Scope> Scopes, string? Person = null, DateTimeOffset? ExpiresAt = null);

    /// <param name="Secret">Shown this once; only its hash is kept.</param>
    internal sealed record Created(string Id, string Secret);

    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(
        string Id, string Title, string Person, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt)
    {
        public static Item Of(ApiKeyRow row) =>
            new(row.Id, row.Title, row.Person, JsonSerializer.Deserialize<string[]>(row.Scopes)!, row.CreatedAt, row.ExpiresAt, row.RevokedAt);
    }

    public static void MapKeys(this RouteGroupBuilder api)
    {
        var keys = api.MapGroup("/keys").WithTags("Keys");
        keys.MapGet("/", GetAsync).WithSummary("My keys; an administrator sees those of their staff").Produces<Answer>().Needs(Scope.Admin);
        keys.MapPost("/", PostAsync).WithSummary("Make a key; its secret is shown once").Produces<Created>(StatusCodes.Status201Created).Needs(Scope.Admin);
        keys.MapDelete("/{id}", DeleteAsync).WithSummary("Revoke a key").Produces(StatusCodes.Status204NoContent).Needs(Scope.Admin);
    }

    private static async Task<IResult> GetAsync(Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var rows = await db.ApiKeys.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancel);
        return TypedResults.Ok(new Answer(sight.Ask((_, book) => rows.Where(row => MayManage(book, caller, row.Person)).Select(Item.Of).ToList())));
    }

    private static async Task<IResult> PostAsync(Body<Request> body, Caller caller, CallerSight sight, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        var (asked, now) = (body.Value, clock.GetUtcNow());
        var person = asked.Person ?? caller.Person;
        if (sight.Ask((_, book) => Wrong(book, asked, person, caller, now)) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var secret = ApiKeys.NewSecret();
        ImmutableArray<string> scopes = [.. asked.Scopes.Distinct().Order().Select(scope => scope.ToString().ToLowerInvariant())];
        var id = await lives.AddKeyAsync(ApiKeys.HashOf(secret), asked.Title.Trim(), person, scopes, now, asked.ExpiresAt, cancel);
        return TypedResults.Created($"{ApiGroup.Root}/keys/{id}", new Created(id, secret));
    }

    private static async Task<IResult> DeleteAsync(string id, Caller caller, CallerSight sight, WushengDb db, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.ApiKeys.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) is not { } key
            || !sight.Ask((_, book) => MayManage(book, caller, key.Person)))
        {
            return Faults.Unknown("key", "把密钥").ToProblem();
        }

        await lives.RevokeKeyAsync(id, clock.GetUtcNow(), cancel);
        return TypedResults.NoContent();
    }

    private static Refusal? Wrong(HouseBook book, Request asked, string person, Caller caller, DateTimeOffset now) =>
        !book.People.ContainsKey(person) || !MayManage(book, caller, person) ? Faults.Unknown("person", "个人")
        : string.IsNullOrWhiteSpace(asked.Title) || asked.Title.Length > 100 ? Faults.Field("title", "应有 1 到 100 个字。", "has 1 to 100 characters.")
        : asked.Scopes.IsDefaultOrEmpty ? Faults.Missing("scopes")
        : !asked.Scopes.All(caller.Scopes.Contains) || (asked.Scopes.Any(scope => scope is Scope.Packs or Scope.Admin) && !Administrators.Is(book.People[person]))
            ? Faults.Field("scopes", "不能多于自己的权限。", "cannot be more than your own rights.")
        : asked.ExpiresAt <= now ? Faults.Field("expiresAt", "已经过去了。", "is past.")
        : null;

    private static bool MayManage(HouseBook book, Caller caller, string person) =>
        person == caller.Person
        || (Administrators.Of(book, caller.Person) is { IsEmpty: false } mine && (book.People.GetValueOrDefault(person)?.Posts ?? []).All(post => mine.Contains(post.Site)));
}
