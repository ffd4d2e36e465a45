using Microsoft.AspNetCore.Http.HttpResults;

namespace Wusheng.Web.Features.Things;

/// <summary>Offers what is on file while somebody types: the options of a list, first those that begin so; the last digits of a room are enough.</summary>
internal static class Suggestions
{
    private const int Most = 12;
    private const int LongestTyped = 40;

    public static void MapSuggestions(this IEndpointRouteBuilder app) => app.MapGet("/things/{type}/suggest", GetAsync).ExcludeFromDescription();

    /// <summary>A control sends what is typed under its own name.</summary>
    private static async Task<IResult> GetAsync(string type, HttpRequest request, WushengDb db, CancellationToken cancel)
    {
        var typed = request.Query.Select(pair => pair.Value.ToString().Trim()).FirstOrDefault() ?? "";
        var found = typed.Length > LongestTyped || type == BuiltIn.Customer ? [] : await db.Things.AsNoTracking()
            .Where(row => row.Type == type && row.MergedInto == null && (row.Key.Contains(typed) || row.Title.Contains(typed)))
            .OrderByDescending(row => row.Key.StartsWith(typed)).ThenBy(row => row.Key).Take(Most).Select(row => new Suggested(row.Key, row.Title)).ToListAsync(cancel);
        return new RazorComponentResult<SuggestedOptions>(new { Found = found });
    }
}

/// <summary>A thing offered: its key is what is filled in.</summary>
public sealed record Suggested(string Key, string Title);
