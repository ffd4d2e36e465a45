namespace Wusheng.Web.Features.Me;

/// <summary>The caller: who they are and what waits for them.</summary>
internal static class MeApi
{
    /// <param name="Channel">desk or api.</param>
    internal sealed record Answer(string Id, string? StaffNumber, string? Name, IReadOnlyList<Post> Posts, string Channel, IReadOnlyList<Scope> Scopes, int Unread);

    public static void MapMe(this RouteGroupBuilder api) =>
        api.MapGet("/me", GetAsync).WithTags("Me").WithSummary("Who is asking, with posts, scopes and unread notices").Produces<Answer>();

    private static async Task<IResult> GetAsync(Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var person = sight.Ask((world, _) => world.Person(caller.Person));
        var unread = await db.UnreadAsync(caller.Person, cancel);
        return TypedResults.Ok(new Answer(
            caller.Person, person?.StaffNumber, person?.Name, [.. person?.Posts ?? []], caller.Actor.Channel, [.. caller.Scopes.Order()], unread));
    }
}
