namespace Wusheng.Core.Packs;

/// <summary>The name under which a published pack is pinned: id, semantic version and the hash of its content (hex SHA-256).</summary>
public sealed record PackVersion(string Id, string Semantic, string Hash)
{
    public override string ToString() => $"{Id}@{Semantic}#{Hash[..Math.Min(8, Hash.Length)]}";
}

/// <summary>
/// One industry's written service standard, compiled: proved sound, with its parents merged in. Immutable; a published one never changes.
/// </summary>
public sealed record Pack(PackVersion Version, string Title)
{
    public ImmutableArray<string> Extends { get; init; } = [];

    public Named<Role> Roles { get; init; } = Named<Role>.None;

    public Named<Parameter> Parameters { get; init; } = Named<Parameter>.None;

    public Named<CalendarRule> Calendars { get; init; } = Named<CalendarRule>.None;

    public Named<Clause> Clauses { get; init; } = Named<Clause>.None;

    public Named<LifeType> Cases { get; init; } = Named<LifeType>.None;

    public Named<LifeType> Contacts { get; init; } = Named<LifeType>.None;

    public Named<LifeType> Things { get; init; } = Named<LifeType>.None;

    public Named<Inspection> Inspections { get; init; } = Named<Inspection>.None;

    public Named<Guide> Guides { get; init; } = Named<Guide>.None;

    public Named<Line> Lines { get; init; } = Named<Line>.None;

    public Named<Saying> Sayings { get; init; } = Named<Saying>.None;

    public Named<WordClass> Words { get; init; } = Named<WordClass>.None;

    public Named<Norm> Norms { get; init; } = Named<Norm>.None;

    public Named<Document> Documents { get; init; } = Named<Document>.None;

    public Named<PriceList> Prices { get; init; } = Named<PriceList>.None;

    public Named<Indicator> Indicators { get; init; } = Named<Indicator>.None;

    public Named<Scorecard> Scorecards { get; init; } = Named<Scorecard>.None;

    public Named<ReportType> Reports { get; init; } = Named<ReportType>.None;

    /// <summary>Which of the cases are surveys.</summary>
    public ImmutableHashSet<string> Surveys { get; init; } = [];

    public Named<Course> Courses { get; init; } = Named<Course>.None;

    public Named<Page> Pages { get; init; } = Named<Page>.None;

    /// <summary>Titles in English by element path, such as <c>case.fault.step.dispatch</c>.</summary>
    public ImmutableSortedDictionary<string, string> English { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The type of a case, contact, inspection round or thing by id; null when there is none.</summary>
    public LifeType? LifeType(string id) => Cases[id] ?? Contacts[id] ?? Inspections[id]?.Life ?? Things[id];
}
