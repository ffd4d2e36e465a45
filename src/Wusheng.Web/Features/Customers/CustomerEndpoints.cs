using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Customers;

internal static class CustomersRegistration
{
    public static void AddCustomers(this IServiceCollection services)
    {
        services.AddSingleton<CustomerSeal>();
        services.AddScoped<CustomerReading>();
        services.AddScoped<CustomerSearch>();
        services.AddScoped<Door.VisitCheck>();
    }

    public static void MapCustomers(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.Customers + "/{key}/reveal", RevealAsync).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/correct", CorrectAsync).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/merge", MergeAsync).ExcludeFromDescription();
        app.MapPost(Pages.Customers + "/{key}/unmerge", UnmergeAsync).ExcludeFromDescription();
    }

    /// <summary>The number in full, to whoever says why; who and why is kept.</summary>
    private static async Task<IResult> RevealAsync(Addressed customer, [FromForm] string? reason, Caller caller, ThingStore things, CancellationToken cancel) =>
        new RazorComponentResult<Revealed>(new { customer.Key, Why = (await things.RevealAsync(CustomerSheet.Thing, customer.Key, "phone", reason ?? "", caller.Actor, cancel))?.Sentence() });

    private static async Task<IResult> CorrectAsync(Addressed customer, [FromForm] string fact, [FromForm] string? to, [FromForm] string? reason, Caller caller, ThingStore things, CustomerSeal seal, CancellationToken cancel)
    {
        var value = string.IsNullOrWhiteSpace(to) ? null : new Value.Text(to.Trim());
        return Answer(seal.Href(customer.Key), await things.CorrectAsync(CustomerSheet.Thing, customer.Key, fact, value, reason ?? "", caller.Actor, cancel), "corrected");
    }

    /// <summary>Fields named <c>take.x</c> with the value <c>goes</c> are brought by the double.</summary>
    private static async Task<IResult> MergeAsync(Addressed customer, [FromForm] IFormCollection form, Caller caller, ThingStore things, CustomerSeal seal, WushengDb db, CancellationToken cancel)
    {
        var goes = seal.Open(form["goes"]) ?? "";
        var taken = form.Where(pair => pair.Key.StartsWith("take.", StringComparison.Ordinal) && pair.Value == "goes").Select(pair => pair.Key["take.".Length..]).ToImmutableHashSet();
        var title = taken.Contains("name") ? (await db.ThingAsync(CustomerSheet.Thing, goes, cancel))?.Title : null;
        return Answer(seal.Href(customer.Key), await things.MergeAsync(CustomerSheet.Thing, customer.Key, goes, taken, title, caller.Actor, cancel), "merged", form["goes"]);
    }

    private static async Task<IResult> UnmergeAsync(Addressed customer, [FromForm] string goes, [FromForm] string? reason, Caller caller, ThingStore things, CustomerSeal seal, CancellationToken cancel) =>
        Answer(seal.Href(customer.Key), await things.UnmergeAsync(CustomerSheet.Thing, customer.Key, seal.Open(goes) ?? "", reason ?? "", caller.Actor, cancel), "unmerged");

    private static IResult Answer(string page, Refusal? why, string done, string? what = null) => TypedResults.LocalRedirect(
        why is not null ? $"~{page}?why={Uri.EscapeDataString(why.Code)}" : $"~{page}?done={done}{(what is null ? "" : $"&what={Uri.EscapeDataString(what)}")}");
}
