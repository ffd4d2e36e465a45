using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// A list as a file, row by row as it is read: nothing is gathered first, and a reader that goes away ends it. Telephone numbers stay masked.
/// </summary>
internal static class CaseExport
{
    /// <summary>How many rows there are to come, for whoever shows the progress; counted no further than a million.</summary>
    public const string Total = "X-Rows";

    private const int PerPage = 200;
    private const int Countable = 1_000_000;
    private static readonly string[] Heads = ["number", "type", "title", "state", "site", "opened", "owner", "customer", "phone", "due", "late", "held", "ended"];
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static async Task GetAsync(HttpContext http, Caller caller, CallerSight sight, WushengDb db, CaseListReading reading, TimeProvider clock, CancellationToken cancel)
    {
        var ask = ListAsk.Of(http.Request.Query) with { At = null };
        var lines = http.Request.Query["format"] == "jsonl";
        var (house, viewer) = sight.ViewerOf(caller);
        var filter = ask.Filter(caller.Person, Zone(house, caller), clock.GetUtcNow());
        http.Response.ContentType = lines ? "application/jsonl; charset=utf-8" : "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"cases.{(lines ? "jsonl" : "csv")}\"";
        http.Response.Headers[Total] = (await db.CountAsync(house, viewer, filter, Countable, cancel)).ToString(CultureInfo.InvariantCulture);
        if (!lines)
        {
            // The mark tells spreadsheets that this is UTF-8.
            await http.Response.WriteAsync("\uFEFF" + string.Join(',', Heads) + "\r\n", cancel);
        }

        Cursor? at = null;
        do
        {
            var page = await db.CasesAsync(house, viewer, filter, at, PerPage, cancel);
            var rows = await reading.LinesAsync(page.Items, clock.GetUtcNow(), cancel);
            await http.Response.WriteAsync(string.Concat(rows.Select(row => Line(Cells(row, house), lines))), cancel);
            at = page.Next;
        }
        while (at is not null);
    }

    private static string Line(string?[] cells, bool json) => json
        ? JsonSerializer.Serialize(Heads.Zip(cells).Where(cell => cell.Second is not null).ToDictionary(cell => cell.First, cell => cell.Second), Plain) + "\n"
        : string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string?[] Cells(ListLine line, HouseBook house)
    {
        var row = line.Row;
        var zone = house.Sites.GetValueOrDefault(row.Site)?.Zone ?? TimeZoneInfo.Utc;
        return
        [
            row.Number, line.Words?.Title ?? row.Type, line.Title, line.State, house.Sites.GetValueOrDefault(row.Site)?.Title ?? row.Site, Local(row.OpenedAt, zone),
            row.Owner is { } owner ? house.People.GetValueOrDefault(owner)?.Name ?? owner : null, row.CustomerName, row.CustomerPhone is { } phone ? ValueWords.Masked(phone) : null,
            row.NextDue == LifeRow.NeverDue ? null : Local(row.NextDue, zone), YesNo(row.Overdue), YesNo(row.Held), YesNo(row.Ended),
        ];
    }

    // What begins like a formula is text to a spreadsheet only behind an apostrophe.
    private static string Cell(string? text) => text switch
    {
        null => "",
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => Cell("'" + text),
        _ when text.AsSpan().ContainsAny(Quoted) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => text,
    };

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Local(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static TimeZoneInfo Zone(HouseBook house, Caller caller) =>
        (house.People.GetValueOrDefault(caller.Person)?.Posts ?? []).Select(post => house.Sites.GetValueOrDefault(post.Site)?.Zone).FirstOrDefault(zone => zone is not null) ?? TimeZoneInfo.Utc;
}
