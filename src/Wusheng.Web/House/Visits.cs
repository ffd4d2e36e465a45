using System.Globalization;

using Wusheng.Core.Lives.Facts;

namespace Wusheng.Web.House;

/// <summary>Contacts of people who come in person: their type, and how they are called in a hall.</summary>
internal static class Visits
{
    /// <summary>The type of contact that stands for somebody who came; what it asks and how it is guided is the pack's.</summary>
    public const string Type = "visit";

    /// <summary>What somebody came for, as a choice of the standard.</summary>
    public const string Purpose = "purpose";

    /// <summary>Ends a wait without service, or a visit.</summary>
    public const string Left = "left";

    /// <summary>Takes a waiting visit in hand: the one called goes to whoever took it.</summary>
    public const string Serve = "serve";

    /// <summary>Gives it to somebody else.</summary>
    public const string HandOver = "handOver";

    /// <summary>The first thing due to somebody who came in.</summary>
    public const string Greet = "acknowledge";

    /// <summary>Reports of the telephone, which every contact has in its frame.</summary>
    public const string Answer = "answer";

    /// <summary>How they came to stand in the line, where the standard keeps that: see the words below.</summary>
    public const string How = "arrivedBy";

    /// <summary>Noted by somebody at the counter.</summary>
    public const string ByStaff = "greeter";

    /// <summary>By their own phone.</summary>
    public const string ByPhone = "phone";

    /// <summary>Expected.</summary>
    public const string ByAppointment = "appointment";

    /// <summary>Who is received first where the standard says so, the least number first; of one number who came first.</summary>
    public const string Turn = "turn";

    private const int Digits = 3;

    /// <summary>What is called out: the running number of the day at the site, in three digits and up.</summary>
    public static string Ticket(string number)
    {
        var from = number.Length;
        while (from > 0 && char.IsAsciiDigit(number[from - 1]))
        {
            from--;
        }

        return number[from..].TrimStart('0').PadLeft(Digits, '0');
    }

    /// <summary>The words of a visit at a site; null where no standard in force receives visitors.</summary>
    public static LifeType? TypeAt(IWorld world, string site) => world.PackFor(site, Type) is { } pack ? Grammar.Type(pack, Type) : null;

    /// <summary>
    /// Whether somebody works at the counter of the place: by their role, where the standard says which roles receive; else whoever may open a
    /// visit or take one in hand. What they may do there is not decided by it.
    /// </summary>
    public static bool Receives(IWorld world, Here here) => here.Person is { } person && Receives(world, here.Site.Id, person);

    /// <inheritdoc cref="Receives(IWorld, Here)"/>
    public static bool Receives(IWorld world, string site, Person person) => world.PackFor(site, Type) is { } pack && Grammar.Type(pack, Type) is { } type
        && (pack.Roles.Any(role => role.Receives)
            ? pack.Roles.Any(role => role.Receives && Rights.Holds(world, site, role.Id, person.Id))
            : MayReceive(world, site, type, person));

    private static bool MayReceive(IWorld world, string site, LifeType type, Person person) =>
        May(world, site, type.Opening.By, person.Id) || (type.Steps[Serve] is { } serve && May(world, site, serve.By, person.Id));

    /// <summary>What is opened with, and how they came, where the standard keeps it.</summary>
    public static ImmutableDictionary<string, Given> Came(LifeType type, ImmutableDictionary<string, Given> with, string how) =>
        type.Fields[How] is { Is: null } field && field.Choices.Any(choice => choice.Key == how) && !with.ContainsKey(How) ? with.Add(How, how) : with;

    /// <summary>The waiting visits of a line in the order in which they are received.</summary>
    public static IEnumerable<Life> InTurn(IWorld world, IEnumerable<Life> visits, DateTimeOffset now) =>
        visits.Where(visit => visit.State == WaitingLine.Waiting).Select(visit => (Visit: visit, Turn: TurnOf(world, visit, now)))
            .OrderBy(each => each.Turn).ThenBy(each => each.Visit.OpenedAt).ThenBy(each => each.Visit.Id.Text, StringComparer.Ordinal).Select(each => each.Visit);

    /// <summary>When the local day began at a site.</summary>
    public static DateTimeOffset Midnight(DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone).Date;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public static string Hour(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static decimal TurnOf(IWorld world, Life visit, DateTimeOffset now) =>
        new LifeFacts(world, visit, 0, now, null).Find(Turn)?.Value is Core.Values.Value.Number turn ? turn.Amount : 0;

    private static bool May(IWorld world, string site, IReadOnlyCollection<string> by, string who) =>
        by.Count == 0 || by.Any(name => name is "any" or "staff" || Rights.Holds(world, site, name, who));
}

/// <summary>Where somebody at the counter sits, as they said it: kept with their facts, so that a hall can be told where to go.</summary>
internal static class OwnDesk
{
    public const int Longest = 12;
    private const string Fact = "desk";

    public static string? Of(Person? person) => (person?.Facts.GetValueOrDefault(Fact) as Core.Values.Value.Text)?.Content;

    /// <summary>The person's facts with the place written in; nothing written takes it away.</summary>
    public static string Facts(string stored, string desk)
    {
        var facts = StoredValuesOf(stored);
        var text = desk.Trim();
        return Store.House.StoredValues.Write(text.Length == 0 ? facts.Remove(Fact) : facts.SetItem(Fact, new Core.Values.Value.Text(text.Length > Longest ? text[..Longest] : text)));
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, Core.Values.Value> StoredValuesOf(string stored) => Store.House.StoredValues.Read(stored);
}
