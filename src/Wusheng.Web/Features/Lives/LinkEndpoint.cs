namespace Wusheng.Web.Features.Lives;

/// <summary>Links two lives both ways; the caller must see both.</summary>
internal static class LinkEndpoint
{
    /// <param name="Name"><c>related</c>: what the standard links by other names, its steps link.</param>
    internal sealed record Request(string Name, string To);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CallerSight sight, CancellationToken cancel) =>
        sight.Sees(body.Value.To, caller)
            ? acting.OnAsync(id, caller, headers, life => new LinkLives(life, body.Value.Name, new LifeId(body.Value.To)), cancel)
            : Task.FromResult<IResult>(CallerSight.NoLife(body.Value.To).ToProblem());
}
