using Microsoft.AspNetCore.Antiforgery;

namespace Wusheng.Web.Http;

/// <summary>What is true of every route under <c>/api/v1</c>, said once.</summary>
internal static class ApiGroup
{
    public const string Root = "/api/v1";

    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root).RequireAuthorization().RequireRateLimiting(RateLimits.PerCaller).DisableAntiforgery();
        api.AddEndpointFilter<CookieWrites>().AddEndpointFilter<ScopesFirst>().AddEndpointFilter<FaultsFirst>();
        api.ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        return api;
    }

    /// <summary>Says which scope a route asks for, where it is not the usual one of its method.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder route, Scope scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new NeedsScope(scope));

    internal sealed record NeedsScope(Scope Scope);
}

/// <summary>A write that comes with a browser's cookie must also bring the page's form token; a key needs none.</summary>
internal sealed class CookieWrites(IAntiforgery forms) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var safe = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        return safe || Caller.Of(http.User)?.Key is not null || await forms.IsRequestValidAsync(http) ? await next(context) : NoToken.ToProblem();
    }

    private static Refusal NoToken { get; } = new(
        RefusalKind.NotAllowed, "form-token", "页面已过期，请刷新后再试。", "This page is out of date: load it again and try once more.");
}

/// <summary>A key may do what its scopes say.</summary>
internal sealed class ScopesFirst : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var needed = http.GetEndpoint()?.Metadata.GetMetadata<ApiGroup.NeedsScope>()?.Scope
            ?? (HttpMethods.IsGet(http.Request.Method) ? Scope.Read : Scope.Write);
        return Caller.Of(http.User)?.Scopes.Contains(needed) == true ? next(context) : ValueTask.FromResult<object?>(Lacking(needed).ToProblem());
    }

    private static Refusal Lacking(Scope scope)
    {
        var name = scope.ToString().ToLowerInvariant();
        return Faults.NotYours($"这把密钥没有“{name}”权限。", $"This key lacks the scope '{name}'.");
    }
}
