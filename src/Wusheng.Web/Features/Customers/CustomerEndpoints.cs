using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Customers;

internal static class CustomersRegistration
{
    public static void AddCustomers(this IServiceCollection services)
    {
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
    private static async Task<IResult> RevealAsync(string key, [FromForm] string? reason, Caller caller, ThingStore things, CancellationToken cancel) =>
        new RazorComponentResult<Revealed>(new { Key = key, Why = (await things.RevealAsync(CustomerSheet.Thing, key, "phone", reason ?? "", caller.Actor, cancel))?.Sentence() });

    private static async Task<IResult> CorrectAsync(string key, [FromForm] string fact, [FromForm] string? to, [FromForm] string? reason, Caller caller, ThingStore things, CancellationToken cancel)
    {
        var value = string.IsNullOrWhiteSpace(to) ? null : new Value.Text(to.Trim());
        return Answer(key, await things.CorrectAsync(CustomerSheet.Thing, key, fact, value, reason ?? "", caller.Actor, cancel), "corrected", fact);
    }

    /// <summary>Fields named <c>take.x</c> with the value <c>goes</c> are brought by the double.</summary>
    private static async Task<IResult> MergeAsync(string key, [FromForm] IFormCollection form, Caller caller, ThingStore things, WushengDb db, CancellationToken cancel)
    {
        var goes = form["goes"].ToString();
        var taken = form.Where(pair => pair.Key.StartsWith("take.", StringComparison.Ordinal) && pair.Value == "goes").Select(pair => pair.Key["take.".Length..]).ToImmutableHashSet();
        var title = taken.Contains("name") ? (await db.ThingAsync(CustomerSheet.Thing, goes, cancel))?.Title : null;
        return Answer(key, await things.MergeAsync(CustomerSheet.Thing, key, goes, taken, title, caller.Actor, cancel), "merged", goes);
    }

    private static async Task<IResult> UnmergeAsync(string key, [FromForm] string goes, [FromForm] string? reason, Caller caller, ThingStore things, CancellationToken cancel) =>
        Answer(key, await things.UnmergeAsync(CustomerSheet.Thing, key, goes, reason ?? "", caller.Actor, cancel), "unmerged", goes);

    private static IResult Answer(string key, Refusal? why, string done, string what) => TypedResults.LocalRedirect(
        $"~{Pages.Customer(key)}?{(why is null ? $"done={done}&what={Uri.EscapeDataString(what)}" : $"why={Uri.EscapeDataString(why.Code)}&what={Uri.EscapeDataString(what)}")}");
}
