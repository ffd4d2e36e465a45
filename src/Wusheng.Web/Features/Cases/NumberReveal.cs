using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

using Wusheng.Store.House;
using Wusheng.Web.Features.Customers;

namespace Wusheng.Web.Features.Cases;

/// <summary>A masked number of a case in full, to whoever sees the case and says why; who, which and why stands in the journal (SEC-01).</summary>
internal static class NumberReveal
{
    public const string Seen = "number.seen";
    private const int LongestReason = 200;

    public static async Task<IResult> PostAsync(
        string id, [FromForm] string? field, [FromForm] int row, [FromForm] string? reason, Caller caller, CaseReading cases, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (await cases.ReadAsync(id, caller, cancel) is not { } sheet || NumberOf(sheet, field ?? "", row) is not { } number)
        {
            return TypedResults.NotFound();
        }

        var why = reason?.Trim() ?? "";
        if (why.Length is 0 or > LongestReason)
        {
            return new RazorComponentResult<Revealed>(new { Key = "", Why = NoReason.Sentence() });
        }

        await lives.NoteAsync(caller.Person, Seen, sheet.Life.Number, sheet.Life.Site, $"{sheet.Life.Number} {sheet.TypeOf(row).Fields[field!]!.Title}：{why}", clock.GetUtcNow(), cancel);
        return new RazorComponentResult<Revealed>(new { Key = number, Why = (string?)null });
    }

    private static string? NumberOf(CaseSheet sheet, string field, int row) =>
        sheet.Life.Parts.ContainsKey(row) && sheet.TypeOf(row).Fields[field] is { } asked && ValueWords.IsNumber(asked)
        && (sheet.Life.Parts[row].Fields.GetValueOrDefault(field)?.Value ?? (row == 0 ? sheet.Computed.GetValueOrDefault(field) : null)) is Value.Text text ? text.Content : null;

    private static Refusal NoReason { get; } =
        new(RefusalKind.BadInput, "reason", "没写原因，号码不显示：写明为什么要看，最多 200 字。", "Without a reason the number stays hidden: say why you need it, in at most 200 characters.") { Field = "reason" };
}
