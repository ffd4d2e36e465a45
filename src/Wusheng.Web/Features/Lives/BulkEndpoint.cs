namespace Wusheng.Web.Features.Lives;

/// <summary>One step on many lives: each is decided alone, by the same rules as if it were the only one.</summary>
internal static class BulkEndpoint
{
    private const int Most = 200;

    internal sealed record Request(string Step, ImmutableArray<Item> Items, ImmutableDictionary<string, Given>? With = null);

    /// <param name="Version">The version the caller saw, as <c>If-Match</c> does for one.</param>
    internal sealed record Item(string Id, int? Version = null, int Row = 0);

    internal sealed record Answer(int Done, int Refused, IReadOnlyList<Outcome> Items);

    /// <param name="Status">What the same step on this life alone would have answered.</param>
    internal sealed record Outcome(string Id, int Status, Acted? Now, IReadOnlyList<Told> Errors);

    public static async Task<IResult> PostAsync(
        Body<Request> body, Caller caller, ActHeaders headers, CallerSight sight, Acting acting, CancellationToken cancel)
    {
        if (body.Value.Items.IsDefaultOrEmpty || body.Value.Items.Length > Most || body.Value.Items.Any(item => item is null))
        {
            return Faults.Field("items", $"应有 1 到 {Most} 项。", $"must hold 1 to {Most} items.").ToProblem();
        }

        var outcomes = new List<Outcome>();
        foreach (var item in body.Value.Items)
        {
            outcomes.Add(await OneAsync(item, body.Value, caller, headers, sight, acting, cancel));
        }

        var done = outcomes.Count(outcome => outcome.Now is not null);
        return TypedResults.Ok(new Answer(done, outcomes.Count - done, outcomes));
    }

    private static async Task<Outcome> OneAsync(
        Item item, Request asked, Caller caller, ActHeaders headers, CallerSight sight, Acting acting, CancellationToken cancel)
    {
        if (!sight.Sees(item.Id, caller))
        {
            return Refused(item, [CallerSight.NoLife(item.Id)]);
        }

        var act = new TakeStep(new LifeId(item.Id), item.Row, asked.Step, asked.With ?? Given.Nothing);
        var key = headers.Context.IdempotencyKey is { } common ? $"{common}:{item.Id}:{item.Row}" : null;
        return await acting.DecideAsync(act, caller, new ActContext(item.Version, key), cancel) switch
        {
            Decision.Happened { Life: var life } => new Outcome(item.Id, StatusCodes.Status200OK, Acted.Of(life), []),
            Decision.Refused { Why: var why } => Refused(item, why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Outcome Refused(Item item, IReadOnlyList<Refusal> why) =>
        new(item.Id, why.Min(fault => fault.StatusOf()), null, [.. why.Select(fault => fault.Told())]);
}
