using System.Globalization;
using System.Threading.RateLimiting;

using Microsoft.AspNetCore.RateLimiting;

namespace Wusheng.Web.Http;

/// <summary>How often one caller may ask, so that a script gone wild takes nothing from the others.</summary>
internal static class RateLimits
{
    public const string PerCaller = "caller";

    public static void AddRateLimits(this IServiceCollection services, WushengOptions settings) => services.AddRateLimiter(limits =>
    {
        limits.AddPolicy(PerCaller, context => RateLimitPartition.GetTokenBucketLimiter(
            Caller.Of(context.User) is { } caller ? caller.Key ?? caller.Person : "",
            _ => PerMinute(settings.RequestsPerMinute)));
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsStrangerWriting(context)
            ? RateLimitPartition.GetTokenBucketLimiter($"from {context.Connection.RemoteIpAddress}", _ => PerMinute(settings.StrangerWritesPerMinute))
            : RateLimitPartition.GetNoLimiter("unlimited"));
        limits.OnRejected = RejectAsync;
    });

    // Signing in, a customer's chat, a survey: whoever guesses or floods is slowed by where they come from.
    private static bool IsStrangerWriting(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && context.User.Identity?.IsAuthenticated != true;

    private static TokenBucketRateLimiterOptions PerMinute(int requests) => new()
    {
        TokenLimit = requests,
        TokensPerPeriod = Math.Max(1, requests / 60),
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    private static async ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancel)
    {
        var http = context.HttpContext;
        http.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        var problem = TooOften.ToProblem().ProblemDetails;
        problem.Status = http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new() { HttpContext = http, ProblemDetails = problem });
    }

    private static Refusal TooOften { get; } = new(RefusalKind.Conflict, "too-often", "请求太频繁，请稍等一秒再试。", "Too many requests: wait a second and try again.");
}
