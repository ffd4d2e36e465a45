namespace Wusheng.Web.Features.Callbacks;

/// <summary>Links to surveys for whatever sends them: a text gateway, a messenger.</summary>
internal static class SurveyApi
{
    /// <param name="Link">The address of the customer's page; whoever has it may answer, once.</param>
    /// <param name="Until">From then on it is too late.</param>
    internal sealed record Answer(string Link, DateTimeOffset Until);

    public static void MapSurveyApi(this RouteGroupBuilder api) =>
        api.MapPost("/cases/{id}/survey-link", PostAsync).WithTags("Surveys").WithSummary("Make the link by which a customer answers a survey, once").Produces<Answer>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<IResult> PostAsync(string id, Caller caller, CallerSight sight, SurveyDesk surveys, HttpRequest request, CancellationToken cancel) =>
        !sight.Sees(id, caller) ? CallerSight.NoLife(id).ToProblem()
        : await surveys.SendableAsync(id, caller.Actor, cancel) is { } made ? TypedResults.Ok(new Answer($"{request.Scheme}://{request.Host}{made.Link}", made.Until))
        : NothingToAnswer.ToProblem();

    private static Refusal NothingToAnswer { get; } = new(
        RefusalKind.Conflict, "survey", "现在没有要客户评价的内容：还没到评价，或者已经评过。", "There is nothing for the customer to rate now: not yet, or it is rated already.");
}
