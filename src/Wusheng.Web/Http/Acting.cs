using Wusheng.Web.Features.Papers;

namespace Wusheng.Web.Http;

/// <summary>The one way of every act that comes over HTTP: seen by the caller, decided by the engine, answered in words.</summary>
internal sealed class Acting(LifeStore lives, CallerSight sight, DeskMeters meters, SealedCopies copies)
{
    /// <summary>Acts on a life the caller sees.</summary>
    public async Task<IResult> OnAsync(string id, Caller caller, ActHeaders headers, Func<LifeId, Act> act, CancellationToken cancel) =>
        sight.Sees(id, caller) ? Answered(await DecideAsync(act(new LifeId(id)), caller, headers.Context, cancel)) : CallerSight.NoLife(id).ToProblem();

    /// <summary>Opens a life at a site the caller belongs to.</summary>
    public async Task<IResult> OpenAsync(Open act, string address, Caller caller, ActHeaders headers, CancellationToken cancel)
    {
        if (!sight.Reaches(act.Site, caller))
        {
            return CallerSight.NoSite(act.Site).ToProblem();
        }

        return await DecideAsync(act, caller, headers.Context, cancel) switch
        {
            Decision.Happened { Life: var life } => TypedResults.Created($"{address}/{life.Id}", Acted.Of(life)),
            Decision.Refused { Why: var why } => why.ToProblem(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The decision itself, for callers who have made sure that the life is seen.</summary>
    public async Task<Decision> DecideAsync(Act act, Caller caller, ActContext context, CancellationToken cancel)
    {
        using var span = Telemetry.Source.StartActivity($"act {act.GetType().Name}");
        var full = await copies.OpenAsync(act, cancel);
        var decision = await lives.ActAsync(full, caller.Actor, context, cancel);
        if (decision is Decision.Refused)
        {
            copies.Drop(full);
        }

        span?.SetTag("refused", decision is Decision.Refused);
        meters.Told(act, decision);
        return decision;
    }

    /// <summary>What is said of a decision over HTTP.</summary>
    public static IResult Answered(Decision decision) => decision switch
    {
        Decision.Happened { Life: var life } => TypedResults.Ok(Acted.Of(life)),
        Decision.Refused { Why: var why } => why.ToProblem(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>Where a life stands after an act.</summary>
/// <param name="Version">To be sent back as <c>If-Match</c> with the next act.</param>
/// <param name="Undo">To be sent to <c>undo</c> to take the act back while nothing else has happened; null when it cannot be taken back.</param>
internal sealed record Acted(string Id, string Type, string Number, string State, int Version, int? Undo)
{
    public static Acted Of(Life life) => new(life.Id.Text, life.Type, life.Number, life.State, life.Version, life.Last is { CanBeUndone: true } last ? last.Version : null);
}
