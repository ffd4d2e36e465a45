using System.Globalization;
using System.Reflection;

namespace Wusheng.Web.Http;

/// <summary>What a write says about itself: <c>If-Match: "7"</c> the version it saw, <c>Idempotency-Key</c> that it is done once.</summary>
internal sealed record ActHeaders(ActContext Context, Refusal? Fault) : IRequestPart
{
    private const int LongestKey = 128;

    public static ValueTask<ActHeaders?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<ActHeaders?>(Of(context.Request.Headers));

    private static ActHeaders Of(IHeaderDictionary headers)
    {
        var match = headers.IfMatch.ToString().Trim();
        var key = headers["Idempotency-Key"].ToString().Trim();
        if (key.Length > LongestKey || key.Any(char.IsControl))
        {
            return new(ActContext.None, Faults.Header("Idempotency-Key", $"最多 {LongestKey} 个字符。", $"has at most {LongestKey} characters."));
        }

        var version = VersionOf(match);
        return version is null && match is not ("" or "*")
            ? new(ActContext.None, Faults.Header("If-Match", "应是看到的版本，如 \"7\"。", "must be the version you saw, such as \"7\"."))
            : new(new ActContext(version, key.Length == 0 ? null : key), null);
    }

    private static int? VersionOf(string match)
    {
        var plain = match.StartsWith("W/", StringComparison.Ordinal) ? match[2..] : match;
        return int.TryParse(plain.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }
}
