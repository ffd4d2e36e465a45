namespace Wusheng.Web.Features.Packs;

/// <summary>Moves running cases of a standard to another of its versions; a dry run says which could not, and why.</summary>
internal static class MoveCasesEndpoint
{
    private const int Most = 200;

    /// <param name="After">The last case of the call before; cases are taken in order of birth, at most 200 a call.</param>
    internal sealed record Request(string Hash, bool DryRun = true, string? After = null);

    /// <param name="Next">To be sent as <c>after</c>; null when all have been looked at.</param>
    internal sealed record Answer(int Moved, IReadOnlyList<Stuck> Stuck, string? Next);

    internal sealed record Stuck(string Id, string Number, IReadOnlyList<Told> Errors);

    public static async Task<IResult> PostAsync(
        string id, Body<Request> body, Caller caller, CallerSight sight, Acting acting, WushengDb db, TimeProvider clock, CancellationToken cancel)
    {
        var asked = body.Value;
        var version = await db.Packs.AsNoTracking().Where(row => row.PackId == id && row.Hash == asked.Hash)
            .Select(row => new PackVersion(row.PackId, row.Semantic, row.Hash)).FirstOrDefaultAsync(cancel);
        if (version is null || sight.Ask((_, house) => Administrators.Of(house, caller.Person).IsEmpty))
        {
            return StandardList.NoPack.ToProblem();
        }

        var (_, viewer) = sight.ViewerOf(caller);
        var rows = await db.RunningUnderOthersAsync(version, viewer, asked.After, Most, cancel);
        var stuck = new List<Stuck>();
        foreach (var row in rows)
        {
            var act = new MovePack(new LifeId(row.Id), version);
            var decision = asked.DryRun
                ? sight.Ask((world, _) => Engine.Do(world, act, caller.Actor, clock.GetUtcNow()))
                : await acting.DecideAsync(act, caller, ActContext.None, cancel);
            if (decision is Decision.Refused { Why: var why })
            {
                stuck.Add(new Stuck(row.Id, row.Number, [.. why.Select(fault => fault.Told())]));
            }
        }

        return TypedResults.Ok(new Answer(rows.Count - stuck.Count, stuck, rows.Count == Most ? rows[^1].Id : null));
    }
}
