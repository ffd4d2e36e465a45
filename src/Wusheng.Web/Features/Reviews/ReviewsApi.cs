namespace Wusheng.Web.Features.Reviews;

/// <summary>What was found in contacts, and people's word on it.</summary>
internal static class ReviewsApi
{
    /// <param name="Finding">The key of the finding, as the audit gives it.</param>
    /// <param name="Verdict">met, notMet or unknown.</param>
    internal sealed record Review(string Finding, string Verdict, string? Reason = null);

    internal sealed record Appeal(string Finding, string Words);

    internal sealed record Answer(string Finding, bool Upheld, string Reason);

    /// <param name="Score">The points left; null where the standard has no scorecard.</param>
    internal sealed record Audit(decimal? Score, ImmutableArray<Item> Findings, ImmutableArray<string> Met);

    /// <param name="Standing">What people say; null while nobody has looked, or the caller may not see it yet.</param>
    internal sealed record Item(string Key, string Norm, string Title, string? Clause, string? Severity, decimal Points, string Verdict, string? Standing, int? Turn, int? Start, int? End, string? Text);

    public static void MapReviews(this RouteGroupBuilder api)
    {
        var contacts = api.MapGroup("/contacts").WithTags("Reviews");
        contacts.MapGet("/{id}/audit", GetAsync).WithSummary("What was found in a contact that is over").Produces<Audit>();
        contacts.MapPost("/{id}/reviews", ReviewAsync).WithSummary("Judge a finding").Produces<Acted>();
        contacts.MapPost("/{id}/appeals", AppealAsync).WithSummary("Object to a finding").Produces<Acted>();
        contacts.MapPost("/{id}/appeals/answer", AnswerAsync).WithSummary("Answer an objection").Produces<Acted>();
    }

    private static async Task<IResult> GetAsync(string id, Caller caller, ReviewReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, caller, cancel) is { } contact ? TypedResults.Ok(Of(contact)) : CallerSight.NoLife(id).ToProblem();

    private static Task<IResult> ReviewAsync(string id, Body<Review> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new ReviewFinding(life, body.Value.Finding ?? "", body.Value.Verdict ?? "", body.Value.Reason), cancel);

    private static Task<IResult> AppealAsync(string id, Body<Appeal> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new AppealFinding(life, body.Value.Finding ?? "", body.Value.Words ?? ""), cancel);

    private static Task<IResult> AnswerAsync(string id, Body<Answer> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new AnswerAppeal(life, body.Value.Finding ?? "", body.Value.Upheld, body.Value.Reason ?? ""), cancel);

    private static Audit Of(Reviewed contact) => new(contact.Score, [.. contact.Findings.Select(Of)], [.. contact.Audit.Met.Select(norm => norm.Id)]);

    private static Item Of(ReviewedFinding found) => new(
        found.Found.Key, found.Found.Norm.Id, found.Found.Norm.Title, found.Found.Clause, found.Found.Norm.Severity, found.Found.Norm.Points, found.Found.Verdict, found.Shown,
        found.Turn, found.Found.Words?.Start, found.Found.Words?.End, found.Found.Words?.Text);
}
