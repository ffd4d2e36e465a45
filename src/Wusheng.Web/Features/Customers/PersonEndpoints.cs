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

    private static async Task<IResult> ExportAsync(Addressed customer, [FromForm] string? reason, Caller caller, PersonStore store, CustomerSeal seal, CancellationToken cancel) =>
        await store.ExportAsync(CustomerSheet.Thing, customer.Key, reason ?? "", caller.Actor, cancel) is { Json: { } json }
            ? TypedResults.File(Encoding.UTF8.GetBytes(json), Json, "person.json")
            : Back(seal.Href(customer.Key), "reason");

    private static async Task<IResult> HoldAsync(Addressed customer, [FromForm] string? reason, Caller caller, PersonStore store, CustomerSeal seal, CancellationToken cancel) =>
        Back(seal.Href(customer.Key), await store.HoldAsync(CustomerSheet.Thing, customer.Key, reason ?? "", caller.Actor, cancel));

    private static async Task<IResult> ReleaseAsync(Addressed customer, [FromForm] string? reason, Caller caller, PersonStore store, CustomerSeal seal, CancellationToken cancel) =>
        Back(seal.Href(customer.Key), await store.ReleaseAsync(CustomerSheet.Thing, customer.Key, reason ?? "", caller.Actor, cancel));

    private static async Task<IResult> EraseAsync(Addressed customer, [FromForm] string? reason, Caller caller, PersonStore store, CustomerSeal seal, CancellationToken cancel) =>
        await store.EraseAsync(CustomerSheet.Thing, customer.Key, reason ?? "", caller.Actor, cancel) is var (mark, why) && mark is not null ? TypedResults.LocalRedirect($"~{seal.Href(mark)}") : Back(seal.Href(customer.Key), why);

    private static Task<IResult> AllowedAsync(Caller caller, CallerSight sight, Func<Task<IResult>> act) =>
        sight.Ask((_, book) => Administrators.Is(book.People.GetValueOrDefault(caller.Person)))
            ? act()
            : Task.FromResult(Problem(Faults.NotYours("只有管理员能办个人资料的导出、保留和抹除。", "Only an administrator exports, holds or erases a person's data.")));

    private static IResult Done(Refusal? why) => why is null ? TypedResults.NoContent() : Problem(why);

    private static IResult Problem(Refusal why) => why.ToProblem();

    private static IResult Back(string page, Refusal? why) => why is null ? TypedResults.LocalRedirect($"~{page}#rights") : Back(page, why.Code);

    private static IResult Back(string page, string code) => TypedResults.LocalRedirect($"~{page}?why={code}");
}
