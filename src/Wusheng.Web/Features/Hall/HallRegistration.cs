using Wusheng.Web.Features.Live;

namespace Wusheng.Web.Features.Hall;

internal static class HallRegistration
{
    public static void AddHall(this IServiceCollection services)
    {
        services.AddSingleton<HallSeal>();
        services.AddSingleton<HallReading>();
    }

    public static void MapHall(this IEndpointRouteBuilder app) => app.MapGet("/hall/{site}/{key}/live", Live).AllowAnonymous().ExcludeFromDescription();

    /// <summary>Hints that the line of the hall has moved, for a screen that has its key.</summary>
    private static IResult Live(string site, string key, HallReading reading, Hints hints, HttpContext http) =>
        reading.Read(site, key) is null ? TypedResults.NotFound() : hints.Of(http, change => change.Site == site && change.Type == Visits.Type);
}
