using System.Text;

using Microsoft.AspNetCore.Mvc;

using Wusheng.Store.Privacy;

namespace Wusheng.Web.Features.Customers;

/// <summary>A person's data given out, held for the law, erased: by an administrator, with a reason, on the page and over the API.</summary>
internal static class PersonEndpoints
{
    private const string Json = "application/json";

    internal sealed record Request(string Reason);

    internal sealed record Answer(string Mark);

    public static void MapPersons(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.Customers + "/{key}/export", ExportAsync).RequireAuthorization(Administrators.Role).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/hold", HoldAsync).RequireAuthorization(Administrators.Role).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/release", ReleaseAsync).RequireAuthorization(Administrators.Role).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/erase", EraseAsync).RequireAuthorization(Administrators.Role).ExcludeFromDescription();
    }

    public static void MapPersonsApi(this RouteGroupBuilder api)
    {
        var persons = api.MapGroup("/customers").WithTags("Customers");
        persons.MapPost("/{key}/export", (string key, Body<Request> body, Caller caller, CallerSight sight, PersonStore store, CancellationToken cancel) =>
            AllowedAsync(caller, sight, async () => await store.ExportAsync(CustomerSheet.Thing, key, body.Value.Reason, caller.Actor, cancel) is var (json, why) && json is not null ? TypedResults.Text(json, Json, Encoding.UTF8) : Problem(why!)))
            .WithSummary("Everything held of a person").Produces(StatusCodes.Status200OK, contentType: Json).Needs(Scope.Admin);
        persons.MapPost("/{key}/hold", (string key, Body<Request> body, Caller caller, CallerSight sight, PersonStore store, CancellationToken cancel) =>
            AllowedAsync(caller, sight, async () => Done(await store.HoldAsync(CustomerSheet.Thing, key, body.Value.Reason, caller.Actor, cancel))))
            .WithSummary("Nothing of a person may be erased").Needs(Scope.Admin);
        persons.MapPost("/{key}/release", (string key, Body<Request> body, Caller caller, CallerSight sight, PersonStore store, CancellationToken cancel) =>
            AllowedAsync(caller, sight, async () => Done(await store.ReleaseAsync(CustomerSheet.Thing, key, body.Value.Reason, caller.Actor, cancel))))
            .WithSummary("The legal hold is over").Needs(Scope.Admin);
        persons.MapPost("/{key}/erase", (string key, Body<Request> body, Caller caller, CallerSight sight, PersonStore store, CancellationToken cancel) =>
            AllowedAsync(caller, sight, async () => await store.EraseAsync(CustomerSheet.Thing, key, body.Value.Reason, caller.Actor, cancel) is var (mark, why) && mark is not null ? TypedResults.Ok(new Answer(mark)) : Problem(why!)))
            .WithSummary("Erase everything personal of a person").Produces<Answer>().Needs(Scope.Admin);
    }

    private static async Task<IResult> ExportAsync(string key, [FromForm] string? reason, Caller caller, PersonStore store, CancellationToken cancel) =>
        await store.ExportAsync(CustomerSheet.Thing, key, reason ?? "", caller.Actor, cancel) is { Json: { } json }
            ? TypedResults.File(Encoding.UTF8.GetBytes(json), Json, "person.json")
            : Back(key, "reason");

    private static async Task<IResult> HoldAsync(string key, [FromForm] string? reason, Caller caller, PersonStore store, CancellationToken cancel) =>
        Back(key, await store.HoldAsync(CustomerSheet.Thing, key, reason ?? "", caller.Actor, cancel));

    private static async Task<IResult> ReleaseAsync(string key, [FromForm] string? reason, Caller caller, PersonStore store, CancellationToken cancel) =>
        Back(key, await store.ReleaseAsync(CustomerSheet.Thing, key, reason ?? "", caller.Actor, cancel));

    private static async Task<IResult> EraseAsync(string key, [FromForm] string? reason, Caller caller, PersonStore store, CancellationToken cancel) =>
        await store.EraseAsync(CustomerSheet.Thing, key, reason ?? "", caller.Actor, cancel) is var (mark, why) && mark is not null ? TypedResults.LocalRedirect($"~{Pages.Customer(mark)}") : Back(key, why);

    private static Task<IResult> AllowedAsync(Caller caller, CallerSight sight, Func<Task<IResult>> act) =>
        sight.Ask((_, book) => Administrators.Is(book.People.GetValueOrDefault(caller.Person)))
            ? act()
            : Task.FromResult(Problem(Faults.NotYours("只有管理员能办个人资料的导出、保留和抹除。", "Only an administrator exports, holds or erases a person's data.")));

    private static IResult Done(Refusal? why) => why is null ? TypedResults.NoContent() : Problem(why);

    private static IResult Problem(Refusal why) => why.ToProblem();

    private static IResult Back(string key, Refusal? why) => why is null ? TypedResults.LocalRedirect($"~{Pages.Customer(key)}#rights") : Back(key, why.Code);

    private static IResult Back(string key, string code) => TypedResults.LocalRedirect($"~{Pages.Customer(key)}?why={code}");
}
