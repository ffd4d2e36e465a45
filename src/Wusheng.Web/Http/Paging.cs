using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

namespace Wusheng.Web.Http;

/// <summary>Which page of a list is asked for.</summary>
internal readonly record struct Paging(Cursor? After, int Limit, Refusal? Fault)
{
    public const int Most = 200;
    private const int Usual = 50;

    public static Paging Of(string? after, string? limit)
    {
        var count = Count(limit);
        if (count is null)
        {
            return new Paging(null, 0, Faults.Query("limit", $"应是 1 到 {Most} 的数字。", $"must be a number from 1 to {Most}."));
        }

        return string.IsNullOrEmpty(after) ? new Paging(null, count.Value, null)
            : Cursor.TryParse(after) is { } cursor ? new Paging(cursor, count.Value, null)
            : new Paging(null, 0, Faults.Query("after", "不是上一页给出的 next。", "is not the 'next' of a page before."));
    }

    public static int? Count(string? limit) => string.IsNullOrEmpty(limit) ? Usual
        : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number
        : null;

    /// <summary>Names the next page in a <c>Link</c> header, as RFC 8288 has it.</summary>
    public static void Tell(HttpContext http, string? next)
    {
        if (next is not null)
        {
            var query = QueryHelpers.ParseQuery(http.Request.QueryString.Value);
            query["after"] = next;
            http.Response.Headers.Link = $"<{QueryHelpers.AddQueryString(http.Request.Path, query)}>; rel=\"next\"";
        }
    }
}

/// <summary>A yes or no of the query.</summary>
internal readonly record struct Flag(bool? Value, Refusal? Fault)
{
    public static Flag Of(string name, string? text) => text switch
    {
        null or "" => new(null, null),
        "true" or "yes" or "1" => new(true, null),
        "false" or "no" or "0" => new(false, null),
        _ => new(null, Faults.Query(name, "应是 true 或 false。", "must be true or false.")),
    };
}
