using Wusheng.Core.Lives;
using Wusheng.Store.Writing;

namespace Wusheng.Web.Http;

/// <summary>The one way of every act that comes over HTTP: seen by the caller, decided by the engine, answered in words.</summary>
internal sealed class Acting(LifeStore lives, Sight sight)
{
    /// <summary>Acts on a life the caller sees.</summary>
    public async Task<IResult> OnAsync(string id, Caller caller, ActHeaders headers, Func<LifeId, Act> act, CancellationToken cancel) =>
        sight.Sees(id, caller) ? Answered(await lives.ActAsync(act(new LifeId(id)), caller.Actor, headers.Context, cancel)) : Sight.NoLife(id).ToProblem();

    /// <summary>Opens a life at a site the caller belongs to.</summary>
    public async Task<IResult> OpenAsync(Open act, string address, Caller caller, ActHeaders headers, CancellationToken cancel)
    {
        if (!sight.Reaches(act.Site, caller))
        {
            return Sight.NoSite(act.Site).ToProblem();
        }

        return await lives.ActAsync(act, caller.Actor, headers.Context, cancel) switch
        {
            Decision.Happened { Life: var life } => TypedResults.Created($"{address}/{life.Id}", Acted.Of(life)),
            Decision.Refused { Why: var why } => why.ToProblem(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IResult Answered(Decision decision) => decision switch
    {
        Decision.Happened { Life: var life } => TypedResults.Ok(Acted.Of(life)),
        Decision.Refused { Why: var why } => why.ToProblem(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>Where a life stands after an act.</summary>
/// <param name="Version">To be sent back as <c>If-Match</c> with the next act.</param>
internal sealed record Acted(string Id, string Type, string Number, string State, int Version)
{
    public static Acted Of(Life life) => new(life.Id.Text, life.Type, life.Number, life.State, life.Version);
}
