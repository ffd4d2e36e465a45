namespace Wusheng.Web.Features.Till;

internal static class TillRegistration
{
    public static void AddTill(this IServiceCollection services) => services.AddScoped<TillReading>();

    public static void MapTill(this IEndpointRouteBuilder app) => app.MapPost(Pages.Till + "/hand-in", HandInAsync).ExcludeFromDescription();

    public static void MapTillApi(this RouteGroupBuilder api)
    {
        api.MapGet("/till", TillEndpoints.GetAsync).WithTags("Money").WithSummary("What I and others have taken and not handed in, today's moves, deposits held").Produces<TillEndpoints.Answer>();
        api.MapGet("/cases/{id}/fees", TillEndpoints.Fees).WithTags("Money").WithSummary("Charges, payments, refunds and reversals of a case").Produces<TillEndpoints.FeesShown>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/cases/{id}/payments", TillEndpoints.PayAsync).WithTags("Money").WithSummary("Take what is still owed").Produces<Acted>().ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/cases/{id}/payments/{version:int}/reverse", TillEndpoints.ReverseAsync).WithTags("Money").WithSummary("Take out a payment by its opposite").Produces<Acted>().ProducesProblem(StatusCodes.Status409Conflict);
    }

    /// <summary>Opens the hand-over of the standard in force, or goes on with the one begun, at its step of counting.</summary>
    private static async Task<IResult> HandInAsync(HttpContext http, Caller caller, CallerSight sight, WushengDb db, LifeStore lives, CancellationToken cancel)
    {
        var (site, handing) = sight.Ask((world, house) => Here.Of(house, caller.Person, http.Request.Cookies[Here.Cookie]).Site.Id is var here ? (here, HandOvers.TypeFor(world, here, house)) : default);
        if (handing is not var (_, type, step))
        {
            return TypedResults.LocalRedirect($"~{Pages.Till}?why=none");
        }

        var start = type.States[0].Id;
        var begun = await db.Lives.AsNoTracking().Where(row => row.Type == type.Id && row.Site == site && row.First == caller.Person && row.State == start).Select(row => row.Id).FirstOrDefaultAsync(cancel)
            ?? (await lives.ActAsync(new Open(type.Id, site, null, Given.Nothing), caller.Actor, ActContext.None, cancel) as Decision.Happened)?.Life.Id.Text;
        return TypedResults.LocalRedirect(begun is null ? $"~{Pages.Till}?why=not-yours" : $"~{Pages.Case(begun)}?step={step.Id}#next");
    }
}
