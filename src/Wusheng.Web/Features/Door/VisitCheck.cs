using System.Security.Cryptography;
using System.Text;

namespace Wusheng.Web.Features.Door;

/// <summary>Who comes today, as the customer may know it.</summary>
internal sealed record Comer(string Number, string Name, string Site, DateTimeOffset From, DateTimeOffset To);

/// <summary>
/// Confirms the person at the door (SEC-06): the case's number, its code, the number on the badge, and a visit today. Anything wrong, and
/// nothing at all is said.
/// </summary>
internal sealed class VisitCheck(WushengDb db, CallerSight sight, TimeProvider clock)
{
    private const int Longest = 64;

    /// <summary>The code of a case, told to its customer: eight digits and letters no number gives away.</summary>
    public static string CodeOf(LifeId life) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"visit:{life.Text}")))[..8];

    /// <returns>Null when any of the three is wrong or nobody comes today.</returns>
    public async Task<Comer?> FindAsync(string? number, string? code, string? badge, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(number) || string.IsNullOrWhiteSpace(code) || string.IsNullOrWhiteSpace(badge) || number.Length > Longest || code.Length > Longest)
        {
            return null;
        }

        var id = await db.Lives.AsNoTracking().Where(row => row.Number == number.Trim()).Select(row => row.Id).FirstOrDefaultAsync(cancel);
        return id is not null && Same(CodeOf(new LifeId(id)), code.Trim().ToUpperInvariant()) ? sight.Ask((world, _) => Today(world, world.Find(new LifeId(id))!, badge.Trim())) : null;
    }

    private Comer? Today(IWorld world, Life life, string badge)
    {
        var site = world.Site(life.Site);
        var today = Day(clock.GetUtcNow(), site.Zone);
        // A visit is a row with its time and its people; a time on the case itself (when somebody is at home) sends nobody.
        return (from part in life.Parts.Values
                where part.Number > 0
                from slot in part.Fields.Values.Select(field => field.Value).OfType<Value.Slot>()
                where Day(slot.Start, site.Zone) == today
                from seat in part.Seats.Values
                let person = world.Person(seat.Person)
                where person is not null && person.StaffNumber == badge
                select new Comer(person.StaffNumber, person.Name, site.Title, TimeZoneInfo.ConvertTime(slot.Start, site.Zone), TimeZoneInfo.ConvertTime(slot.End, site.Zone))).FirstOrDefault();
    }

    private static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    private static bool Same(string a, string b) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));
}
