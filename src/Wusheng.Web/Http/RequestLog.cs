using System.Diagnostics;

using Microsoft.AspNetCore.Http.Features;

namespace Wusheng.Web.Http;

/// <summary>
/// One line and one named span for each request: method, route, status, time. Never the address with its values, a header or a body:
/// those hold numbers, names and secrets.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly string[] Silent = ["/healthz", "/readyz"];

    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Tell(context, Stopwatch.GetElapsedTime(began));
        }
    }

    private void Tell(HttpContext context, TimeSpan took)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } span)
        {
            span.DisplayName = $"{context.Request.Method} {route}";
            span.SetTag("http.request.method", context.Request.Method);
            span.SetTag("http.route", route);
            span.SetTag("http.response.status_code", context.Response.StatusCode);
        }

        if (!Silent.Contains(context.Request.Path.Value))
        {
            log.LogInformation("{Method} {Route} {Status} in {Milliseconds} ms", context.Request.Method, route, context.Response.StatusCode, (int)took.TotalMilliseconds);
        }
    }
}
