namespace Wusheng.Web.Http;

/// <summary>
/// Every way in which something can be written over HTTP. A route that is not here fails the build: whoever adds one says with it how
/// it is guarded.
/// </summary>
internal static class WriteRoutes
{
    /// <summary>Acts on a life: seen by the caller or not there; decided by the engine. With a body that would be sound elsewhere.</summary>
    public static readonly IReadOnlyDictionary<string, object?> OnALife = new Dictionary<string, object?>
    {
        ["/{id}/steps/{step}"] = new { with = new { diagnosis = "x", atMaker = false, hard = false } },
        ["/{id}/rows/{row:int}/steps/{step}"] = new { },
        ["/{id}/rows"] = new { type = "point", with = new { what = "x" } },
        ["/{id}/rows/fill"] = new { type = "check", with = new { result = "ok" } },
        ["/{id}/fields"] = new { with = new { address = "x" } },
        ["/{id}/seats/{seat}"] = new { person = "wang" },
        ["/{id}/seats/{seat}/receive"] = new { },
        ["/{id}/seats/{seat}/accept"] = new { },
        ["/{id}/hand-over"] = new { to = "zhao", reason = "x" },
        ["/{id}/hold"] = new { reason = "x" },
        ["/{id}/resume"] = new { },
        ["/{id}/undo"] = new { version = 1 },
        ["/{id}/notes"] = new { text = "x" },
        ["/{id}/links"] = new { name = "previous", to = "0" },
        ["/{id}/corrections"] = new { field = "symptom", reason = "x", to = "y" },
        ["/{id}/reopen"] = new { reason = "x" },
        ["/{id}/split"] = new { rows = new[] { 1 } },
        ["/{id}/pack"] = new { pack = "telecom", version = "1.0.0", hash = "0", dryRun = false },
        ["/{id}/documents/{document}/{number}/void"] = new { reason = "x" },
        ["/{id}/documents/{document}/{number}/reprint"] = new { },
        ["/{id}/attachments"] = new { },
        ["/{id}/report"] = new { moment = "left" },
        ["/{id}/transcript"] = new { turns = new[] { new { from = 0, to = 1, who = "agent", text = "x" } } },
        ["/{id}/branches/{branch}"] = new { },
        ["/{id}/guide/{step}"] = new { },
        ["/{id}/lines/{line}"] = new { },
    };

    /// <summary>Everything else that writes, with how it is guarded.</summary>
    public static readonly IReadOnlyDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["POST /api/v1/cases/"] = "opens by the engine at a site of the caller",
        ["POST /api/v1/contacts/"] = "opens by the engine at a site of the caller",
        ["POST /api/v1/cases/bulk"] = "each case as one step alone: BulkTests",
        ["POST /api/v1/inbox/{id}/ack"] = "own notices only",
        ["POST /api/v1/inbox/read"] = "own notices only",
        ["PUT /api/v1/people/{id}"] = "administrator of the sites",
        ["PUT /api/v1/sites/{id}"] = "administrator of the site",
        ["PUT /api/v1/sites/{id}/parameters"] = "administrator of the site",
        ["PUT /api/v1/things/{type}/{key}"] = "administrator",
        ["POST /api/v1/customers/{key}/export"] = "administrator, with a reason that is kept: PersonsTests",
        ["POST /api/v1/customers/{key}/hold"] = "administrator, with a reason that is kept: PersonsTests",
        ["POST /api/v1/customers/{key}/release"] = "administrator, with a reason that is kept: PersonsTests",
        ["POST /api/v1/customers/{key}/erase"] = "administrator, with a reason that is kept: PersonsTests",
        ["POST /api/v1/packs/{id}/publish"] = "administrator of the site",
        ["POST /api/v1/packs/{id}/move"] = "administrator; each case by the engine",
        ["POST /api/v1/keys/"] = "for oneself, or by an administrator of the person",
        ["DELETE /api/v1/keys/{id}"] = "for oneself, or by an administrator of the person",
        ["POST /api/v1/webhooks/"] = "administrator of the site",
        ["PUT /api/v1/webhooks/{id}"] = "administrator of the site",
        ["DELETE /api/v1/webhooks/{id}"] = "administrator of the site",
        ["POST /api/v1/cases/{id}/survey-link"] = "seen by the caller; answered once and sealed: SurveyTests",
        ["POST /api/v1/contacts/{id}/messages"] = "seen by the caller; the norms before it leaves: MessagesTests",
        ["POST /api/v1/contacts/{id}/reviews"] = "reviewers of the scorecard, never of themselves: ReviewsTests",
        ["POST /api/v1/contacts/{id}/appeals"] = "the one concerned: ReviewsTests",
        ["POST /api/v1/contacts/{id}/appeals/answer"] = "the second reviewer, or another than the first: ReviewsTests",
        ["POST /api/v1/cases/{id}/documents/{document}/{number}/print"] = "seen by the caller: PaperTests",
        ["POST /api/v1/cases/{id}/payments"] = "seen by the caller; those who may take the step of payment: TillTests",
        ["POST /api/v1/cases/{id}/payments/{version:int}/reverse"] = "seen by the caller; those who may take the step of payment: TillTests",
        ["POST /api/v1/cases/{id}/copies/{field}"] = "seen by the caller; stamped before it is kept: CopyTests",
        ["POST /api/v1/calls/events"] = "calls at the caller's sites only: CallEventsTests",
    };

    private static readonly string[] Lives = ["cases", "contacts"];

    /// <summary>The route templates, with method, that the desk may have.</summary>
    public static IEnumerable<string> All =>
        Lives.SelectMany(kind => OnALife.Keys.Where(route => kind == "contacts" || !IsTalk(route)).Select(route => $"POST /api/v1/{kind}{route}"))
            .Append("POST /api/v1/commitments/{id}/steps/{step}").Concat(Others.Keys);

    public static bool IsTalk(string route) => route is "/{id}/report" or "/{id}/transcript" or "/{id}/branches/{branch}" or "/{id}/guide/{step}" or "/{id}/lines/{line}";
}
