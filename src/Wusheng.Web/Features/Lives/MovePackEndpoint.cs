namespace Wusheng.Web.Features.Lives;

/// <summary>Moves a running life to another published version of its standard; with <c>dryRun</c> only says whether it could.</summary>
internal static class MovePackEndpoint
{
    /// <param name="Hash">The content hash of the published version.</param>
    internal sealed record Request(string Pack, string Version, string Hash, bool DryRun = false);

    /// <param name="CanMove">Whether the move would be done now.</param>
    internal sealed record Tried(bool CanMove, IReadOnlyList<Told> Errors);

    public static Task<IResult> PostAsync(
        string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CallerSight sight, TimeProvider clock, CancellationToken cancel)
    {
        var to = new PackVersion(body.Value.Pack, body.Value.Version, body.Value.Hash);
        return body.Value.DryRun
            ? Task.FromResult(Try(id, to, caller, sight, clock.GetUtcNow()))
            : acting.OnAsync(id, caller, headers, life => new MovePack(life, to), cancel);
    }

    private static IResult Try(string id, PackVersion to, Caller caller, CallerSight sight, DateTimeOffset now) =>
        sight.Of(id, caller, (world, life) => Engine.Do(world, new MovePack(life.Id, to), caller.Actor, now)) switch
        {
            null => CallerSight.NoLife(id).ToProblem(),
            Decision.Refused { Why: var why } => TypedResults.Ok(new Tried(false, [.. why.Select(fault => fault.Told())])),
            _ => TypedResults.Ok(new Tried(true, [])),
        };
}
