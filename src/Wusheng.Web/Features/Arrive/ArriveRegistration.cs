using Wusheng.Web.Features.Live;

namespace Wusheng.Web.Features.Arrive;

internal static class ArriveRegistration
{
    public static void AddArrive(this IServiceCollection services)
    {
        services.AddSingleton<ArrivalSession>();
        services.AddSingleton<ArrivalLimits>();
        services.AddSingleton<ArrivalDesk>();
        services.AddSingleton<Hints>();
    }

    public static void MapArrive(this IEndpointRouteBuilder app) => app.MapGet("/arrive/{site}/live", Live).AllowAnonymous().ExcludeFromDescription();

    /// <summary>Hints that the line has moved, for a browser that waits in it.</summary>
    private static IResult Live(string site, ArrivalSession session, ArrivalDesk desk, Hints hints, HttpContext http) =>
        desk.Find(site, session.VisitOf(http.Request)) is null ? TypedResults.NotFound() : hints.Of(http, change => change.Site == site && change.Type == Visits.Type);
}
