using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Customers;

/// <summary>
/// A customer as addresses name them: sealed, so that the number they are found by stands in no log, history or bookmark, and nobody
/// tries numbers out in the address line.
/// </summary>
internal sealed class CustomerSeal(IDataProtectionProvider protection)
{
    private const int Longest = 512;
    private readonly IDataProtector seal = protection.CreateProtector("wusheng.customer");

    public string Of(string key) => seal.Protect(key);

    /// <summary>The address of a customer's page.</summary>
    public string Href(string key) => Pages.Customer(Of(key));

    /// <summary>The number sealed here; null when it was not sealed here, or not as it stands.</summary>
    public string? Open(string? text)
    {
        try
        {
            return text is { Length: > 0 and <= Longest } ? seal.Unprotect(text) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The customer an endpoint's address names; nothing is found under an address that was not made here.</summary>
/// <param name="Key">The number they are found by.</param>
internal sealed record Addressed(string Key)
{
    public static ValueTask<Addressed> BindAsync(HttpContext http)
    {
        var seal = http.RequestServices.GetRequiredService<CustomerSeal>();
        return seal.Open(http.GetRouteValue("key") as string) is { } key
            ? ValueTask.FromResult(new Addressed(key))
            : throw new BadHttpRequestException("No customer has this address.", StatusCodes.Status404NotFound);
    }
}
