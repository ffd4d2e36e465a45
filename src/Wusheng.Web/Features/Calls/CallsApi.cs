namespace Wusheng.Web.Features.Calls;

/// <summary>Where switchboards tell of calls: with an API key, or signed with the secret both sides know.</summary>
internal static class CallsApi
{
    public static void MapCallsApi(this RouteGroupBuilder api) =>
        api.MapPost("/calls/events", PostAsync).WithTags("Calls").WithSummary("What a switchboard tells of a call").Produces<Acted>();

    public static void MapCalls(this IEndpointRouteBuilder app) =>
        app.MapPost("/calls/events", SignedAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RateLimits.PerCaller).ExcludeFromDescription();

    private static async Task<IResult> PostAsync(Body<CallEvent> body, Caller caller, CallerSight sight, CallBook book, CallDesk desk, CancellationToken cancel) =>
        body.Value.Wrong() is { } wrong ? wrong.ToProblem()
        : await ReachesAsync(body.Value, caller, sight, book, cancel) ? Acting.Answered(await desk.TellAsync(body.Value, cancel))
        : CallerSight.NoSite(body.Value.Site ?? "").ToProblem();

    private static async Task<IResult> SignedAsync(HttpContext http, CallSignature signature, CallDesk desk)
    {
        var read = await signature.ReadAsync(http);
        return read.Why is { } why ? why.ToProblem() : Acting.Answered(await desk.TellAsync(read.Event!, http.RequestAborted));
    }

    // A key tells only of calls at its person's sites; of those known already, by the contact.
    private static async Task<bool> ReachesAsync(CallEvent told, Caller caller, CallerSight sight, CallBook book, CancellationToken cancel) =>
        await book.FindAsync(told.Call, cancel) is { } life ? sight.Sees(life.Text, caller)
        : book.Site(told) is not { } site || sight.Reaches(site, caller);
}
