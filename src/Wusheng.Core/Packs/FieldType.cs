using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

public enum FieldKind
{
    Text, Number, Money, Date, Time, Duration, Phone, Plate, Vin, Id, Room, Region, Place, Choice, YesNo, Tick, Rating, Score, Person,
    Photo, File, Copy, Signature, Consent, Marks, Payment, Part, Slot, Report, Case, Thing, Row,
}

/// <summary>One thing that is asked or computed. Required exactly in the step that asks it.</summary>
public sealed record FieldType(string Id, string Title, FieldKind Kind) : INamed
{
    /// <summary>The keys and titles of a choice, in order.</summary>
    public ImmutableArray<ChoiceItem> Choices { get; init; } = [];

    /// <summary>The <c>of:</c> as written when it is not a choice list: a type's id, <c>page X</c>, <c>1-5</c>, a document.</summary>
    public string? Of { get; init; }

    /// <summary>How it is computed; such a field is never typed by anyone.</summary>
    public Expression? Is { get; init; }

    public Condition? When { get; init; }

    public Named<Gate> Needs { get; init; } = Named<Gate>.None;

    /// <summary>The class of personal data (<c>personal</c>, <c>id</c>), if any; then <see cref="Purpose"/> is said.</summary>
    public string? Private { get; init; }

    public string? Purpose { get; init; }

    /// <summary>Whether staff write down in it what the customer said: words that are nobody's breach.</summary>
    public bool IsCustomers { get; init; }

    public string? Unit { get; init; }

    /// <summary>How many may hold one slot at a time.</summary>
    public Expression? Capacity { get; init; }

    public string? Clause { get; init; }
}

public sealed record ChoiceItem(string Key, string Title);
