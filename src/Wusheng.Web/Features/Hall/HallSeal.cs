using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Hall;

/// <summary>
/// The key in the address of a hall's screen. It names the site and the number of the key, so that a new key makes every older address
/// worthless; nothing of it is kept but that number.
/// </summary>
internal sealed class HallSeal(IDataProtectionProvider protection, Database database, HouseStore house)
{
    private const string Fact = "hallKey";
    private const int Longest = 512;
    private readonly IDataProtector seal = protection.CreateProtector("wusheng.hall");

    public string KeyOf(Site site) => seal.Protect(Sealed(site));

    public bool Fits(Site site, string key)
    {
        try
        {
            return key.Length <= Longest && seal.Unprotect(key) == Sealed(site);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>From now on only addresses made anew show the hall.</summary>
    public async Task RenewAsync(Site site, CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        if (await db.Sites.AsNoTracking().FirstOrDefaultAsync(row => row.Id == site.Id, cancel) is { } row)
        {
            var facts = StoredValues.Read(row.Facts);
            await house.SaveAsync(row with { Facts = StoredValues.Write(facts.SetItem(Fact, new Value.Number(NumberOf(site) + 1))) }, cancel);
        }
    }

    private static string Sealed(Site site) => string.Create(CultureInfo.InvariantCulture, $"{site.Id} {NumberOf(site)}");

    private static decimal NumberOf(Site site) => (site.Facts.GetValueOrDefault(Fact) as Value.Number)?.Amount ?? 0;
}
