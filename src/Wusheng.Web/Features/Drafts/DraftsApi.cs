using Microsoft.AspNetCore.Mvc;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Drafts;

/// <summary>Keeps what a person has typed and not sent, a second after the last key; the browser keeps every key itself.</summary>
internal static class DraftsApi
{
    private const int LongestForm = 256;
    private const int LongestBody = 64 * 1024;
    private const int MostForms = 40;

    /// <param name="Body">As the browser wrote it: values, the field in hand, where the cursor stood.</param>
    internal sealed record Kept(string Form, string Body, DateTimeOffset At);

    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        app.MapGet(Pages.Drafts, GetAsync).ExcludeFromDescription();
        app.MapPost(Pages.Drafts, PostAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> GetAsync(string[] form, Caller caller, WushengDb db, CancellationToken cancel) => form.Length > MostForms
        ? TypedResults.BadRequest()
        : TypedResults.Ok((await db.DraftsAsync(caller.Person, form, cancel)).Select(row => new Kept(row.Form, row.Body, row.At)));

    /// <summary>An empty body forgets the draft: what it held was sent.</summary>
    private static async Task<IResult> PostAsync([FromForm] string form, [FromForm] string? body, Caller caller, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (form.Length is 0 or > LongestForm || body?.Length > LongestBody)
        {
            return TypedResults.BadRequest();
        }

        await (string.IsNullOrEmpty(body) ? lives.ForgetDraftAsync(caller.Person, form, cancel) : lives.KeepDraftAsync(caller.Person, form, body, clock.GetUtcNow(), cancel));
        return TypedResults.NoContent();
    }
}
