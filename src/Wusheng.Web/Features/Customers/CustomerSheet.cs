using Wusheng.Core.Lives.Things;
using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Customers;

/// <summary>One customer on one page, as far as one person sees.</summary>
/// <param name="Key">The number they are found by.</param>
/// <param name="Sealed">Them as addresses name them.</param>
/// <param name="Words">What the standard calls the facts of a customer; null where it describes none.</param>
/// <param name="Doubles">Records that went into this one.</param>
/// <param name="Likely">Records that may be the same.</param>
/// <param name="More">The address of what lies further back; null when everything is shown.</param>
public sealed record CustomerSheet(
    string Key, string Sealed, string? Name, PackWords? Words, ImmutableSortedDictionary<string, Value> Facts, ImmutableArray<ThingRow> Doubles, ImmutableArray<ThingRow> Likely,
    ImmutableArray<ThingRow> Owned, IReadOnlyList<ListLine> History, string? More, PromiseCount Promises, ImmutableArray<ThingHappened> Changes, Store.Worlds.HouseBook House, TimeZoneInfo Zone, DateTimeOffset Now)
{
    public const string Thing = "customer";

    /// <summary>What can be written down by hand; the number itself is what the customer is found by.</summary>
    public IEnumerable<FieldType> Fields => Words?.Type.Fields.Where(each => each.Is is null && each.Kind == FieldKind.Text) ?? [];

    public string Href => Pages.Customer(Sealed);

    public string Person(string? id) => id is null ? "" : House.People.GetValueOrDefault(id)?.Name ?? id;

    public string? Text(string fact) => (Facts.GetValueOrDefault(fact) as Value.Text)?.Content;
}

/// <summary>Promises to a customer: still owed, kept, broken; and those still owed by time left.</summary>
public sealed record PromiseCount(int Open, int Kept, int Broken, IReadOnlyList<ListLine> Owed);

/// <summary>One thing found by a search, or a customer known only from cases.</summary>
public sealed record Found(string Type, string Key, string Name, string? TypeTitle, string? Facts, int Cases);
