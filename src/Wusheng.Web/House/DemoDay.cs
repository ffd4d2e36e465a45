using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;

using Wusheng.Core.Scenarios;
using Wusheng.Packs;
using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>
/// Fills an empty desk with a day of each house in <c>demo/</c>: the pack's own scenario of that day is played by the engine at its stated
/// hours, on the last working day before today, and its streams are taken over whole.
/// </summary>
internal sealed class DemoDay(HouseStore house, LifeStore lives, PackPublishing publishing, IPasswordHasher<PersonRow> hasher, TimeProvider clock, WushengOptions settings)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Once: a desk that has the demonstration site already is left as it is.</summary>
    public async Task EnsureAsync(IReadOnlyList<PackReading.Sound> sound, CancellationToken cancel = default)
    {
        var folder = Path.Combine(Path.GetDirectoryName(settings.PackFolder())!, "demo");
        if (!settings.Demo || !Directory.Exists(folder))
        {
            return;
        }

        var password = RandomNumberGenerator.GetString(Letters, 12);
        foreach (var demo in DemoHouse.Read(folder))
        {
            if (!(await house.BookAsync(cancel)).Sites.ContainsKey(demo.Site.Id) && sound.FirstOrDefault(pack => pack.Pack.Version.Id == demo.Pack) is { } standard)
            {
                await FillAsync(demo, folder, standard, password, cancel);
            }
        }
    }

    private async Task FillAsync(DemoHouse demo, string folder, PackReading.Sound standard, string password, CancellationToken cancel)
    {
        await house.SaveAsync(new SiteRow { Id = demo.Site.Id, Title = demo.Site.Title, Parent = RootSite.Id, Zone = settings.Zone }, cancel);
        await publishing.PublishAsync(standard, demo.Site.Id, null, cancel);
        await CustomersAsync(folder, demo.Pack, cancel);
        await ThingsAsync(demo, standard.Pack, cancel);
        await StaffAsync(demo, password, cancel);
        var played = ScenarioRunner.Record(standard.Pack, Recent(demo, standard.Pack, standard.Scenarios.First(scenario => scenario.Title == demo.Scenario)));
        await lives.ImportAsync(played.Committed, played.Numbers, cancel);
    }

    /// <summary>Moved to the last working day, it must not know what only comes after now, and nobody goes on with it on days off.</summary>
    private Scenario Recent(DemoHouse demo, Pack pack, Scenario day)
    {
        var (now, calendar) = (clock.GetUtcNow(), Calendars.Of(pack, demo.Calendar, ScenarioRunner.DefaultZone));
        var days = demo.DaysLater(now, calendar);
        return days == 0 ? day : day.Later(days).While(at => demo.GoesOn(at, days, now, calendar));
    }

    private async Task ThingsAsync(DemoHouse demo, Pack pack, CancellationToken cancel)
    {
        foreach (var thing in demo.Things ?? [])
        {
            var facts = thing.Facts.ToImmutableSortedDictionary(fact => fact.Key, fact => Value(Grammar.Type(pack, thing.Type)?.Fields[fact.Key], fact.Value));
            await house.SaveAsync(new ThingRow { Type = thing.Type, Key = thing.Key, Title = thing.Title, Facts = StoredValues.Write(facts) }, cancel);
        }
    }

    private static Value Value(FieldType? field, string text) => field?.Kind switch
    {
        FieldKind.Money => new Value.Money(decimal.Parse(text, CultureInfo.InvariantCulture)),
        FieldKind.Choice => new Value.Word(text),
        FieldKind.Number => new Value.Number(decimal.Parse(text, CultureInfo.InvariantCulture)),
        _ => new Value.Text(text),
    };

    private async Task StaffAsync(DemoHouse demo, string password, CancellationToken cancel)
    {
        foreach (var person in demo.People)
        {
            var row = new PersonRow { Id = person.Id, StaffNumber = person.Number, Name = person.Name, Posts = Posts(demo, person) };
            await house.SaveAsync(row with { PasswordHash = hasher.HashPassword(row, password) }, cancel);
        }

        Console.WriteLine();
        Console.WriteLine($"  {demo.Site.Title}   密码 Password: {password}");
        foreach (var person in demo.People)
        {
            Console.WriteLine($"    工号 {person.Number}  {person.Name}");
        }

        Console.WriteLine();
    }

    private static string Posts(DemoHouse demo, DemoPerson person) =>
        StoredValues.WritePosts([.. person.Roles.Select(role => new Post(role, demo.Site.Id))]);

    private async Task CustomersAsync(string folder, string pack, CancellationToken cancel)
    {
        foreach (var contact in DemoContact.Read(folder).Where(contact => contact.Pack == pack).DistinctBy(contact => contact.Customer.Phone))
        {
            await house.SaveAsync(new ThingRow { Type = BuiltIn.Customer, Key = contact.Customer.Phone, Title = contact.Customer.Name ?? contact.Customer.Phone, Facts = Facts(contact) }, cancel);
        }
    }

    private static string Facts(DemoContact contact)
    {
        var facts = ImmutableSortedDictionary<string, Value>.Empty.Add("phone", new Value.Text(contact.Customer.Phone));
        facts = contact.Customer.Name is { } name ? facts.Add("name", new Value.Text(name + contact.Customer.Title)) : facts;
        return StoredValues.Write(contact.Asset.Address is { } address ? facts.Add("address", new Value.Text(address)) : facts);
    }
}
