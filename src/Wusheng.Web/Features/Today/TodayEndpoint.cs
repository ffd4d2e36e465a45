using System.Globalization;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;

using Wusheng.Web.Features.Cases;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Today;

/// <summary>
/// Takes an act that was made on a phone, perhaps long ago and without a line: done once under its key, however often it is sent.
/// </summary>
internal sealed class TodayEndpoint(
    CaseReading cases, CaseDoing doing, LifeStore lives, WushengDb db, IAntiforgery forms, IStringLocalizer<Texts> say, TimeProvider clock)
{
    /// <summary>Acts that arrive sooner than this were made with a line.</summary>
    private static readonly TimeSpan Prompt = TimeSpan.FromMinutes(1);

    public async Task<IResult> DoAsync(string id, HttpContext http, Caller caller)
    {
        var cancel = http.RequestAborted;
        if (!await forms.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        var form = await http.Request.ReadFormAsync(cancel);
        var key = form["_key"].ToString();
        if (await db.Answers.AnyAsync(answer => answer.Person == caller.Person && answer.Key == key && answer.Refusals == null, cancel))
        {
            return TypedResults.NoContent();
        }

        return await cases.ReadAsync(id, caller, cancel) is { } sheet
            ? await DoAsync(sheet, form, caller, cancel)
            : CallerSight.NoLife(id).ToProblem();
    }

    private async Task<IResult> DoAsync(CaseSheet sheet, IFormCollection form, Caller caller, CancellationToken cancel)
    {
        switch (await doing.DoAsync(sheet, form, caller, cancel))
        {
            case null:
                await RememberAsync(sheet, form, caller, cancel);
                return TypedResults.NoContent();
            case { Changed: { } changed }:
                return TypedResults.Problem(title: say["conflict.changed", changed.Who, changed.What] + say["conflict.kept"], statusCode: StatusCodes.Status409Conflict);
            case var tried:
                return tried.Why.ToProblem();
        }
    }

    /// <summary>The record says when a late arrival was made, as the phone tells it; its clocks go by the arrival.</summary>
    private async Task RememberAsync(CaseSheet sheet, IFormCollection form, Caller caller, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!DateTimeOffset.TryParse(form["_at"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made) || made > now || now - made < Prompt)
        {
            return;
        }

        var when = new WhenWords(now, sheet.Zone, say);
        var note = new AddNote(sheet.Life.Id, 0, say["today.made-at", form["_label"].ToString(), when.At(made), when.At(now)]);
        await lives.ActAsync(note, caller.Actor, new ActContext(null, $"{form["_key"]}:made"), cancel);
    }
}
