using Microsoft.AspNetCore.Http.HttpResults;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;

namespace Wusheng.Web.Features.Things;

/// <summary>Offers what is on file while somebody types: the options of a list, first those that begin so; the last digits of a room are enough.</summary>
internal static class Suggestions
{
    private const int Most = 12;
    private const int Weighed = 100;
    private const int LongestTyped = 40;

    public static void MapSuggestions(this IEndpointRouteBuilder app) => app.MapGet("/things/{type}/suggest", GetAsync).ExcludeFromDescription();

    /// <summary>A control sends what is typed under its own name.</summary>
    private static async Task<IResult> GetAsync(string type, HttpRequest request, WushengDb db, CancellationToken cancel)
    {
        var typed = request.Query.Select(pair => pair.Value.ToString().Trim()).FirstOrDefault() ?? "";
        var found = typed.Length > LongestTyped || type == BuiltIn.Customer ? [] : await FoundAsync(type, typed, db, cancel);
        return new RazorComponentResult<SuggestedOptions>(new { Found = found });
    }

    // By the index of words, for there may be a million of them; but by name and key alone, so that nobody learns by typing a number whose it is.
    private static async Task<List<Suggested>> FoundAsync(string type, string typed, WushengDb db, CancellationToken cancel)
    {
        IQueryable<ThingRow> Offered(IQueryable<ThingRow> rows) => rows.Where(row => row.Type == type && row.MergedInto == null);

        var rows = typed.Length == 0
            ? await Offered(db.Things.AsNoTracking()).OrderBy(row => row.Key).Take(Most).ToListAsync(cancel)
            : await db.FindThingsAsync(typed, rows => Offered(rows).Where(row => row.Key.Contains(typed) || row.Title.Contains(typed)), Weighed, cancel);
        return [.. rows.OrderByDescending(row => row.Key.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Take(Most).Select(row => new Suggested(row.Key, row.Title))];
    }
}

/// <summary>A thing offered: its key is what is filled in.</summary>
public sealed record Suggested(string Key, string Title);
