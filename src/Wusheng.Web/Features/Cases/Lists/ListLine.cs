namespace Wusheng.Web.Features.Cases;

/// <summary>A case in the list, with the clock that is due next and the words for it.</summary>
/// <param name="Clock">Null when none runs.</param>
public sealed record ListLine(LifeRow Row, PackWords? Words, RowClock? Clock)
{
    public string Title => Row.Title.Length > 0 ? Row.Title : Words?.Title ?? Row.Type;

    public string State => Words?.State(Row.State) ?? Row.State;

    public ClockFace? Face => Row.Held && Clock is not null ? ClockFace.Paused("") : Clock?.Face;

    public Tint Tint => Row.Ended ? Tint.Good
        : Face?.Look switch { ClockLook.Late => Tint.Late, ClockLook.Warn => Tint.Warn, ClockLook.Paused => Tint.Outline, ClockLook.Calm => Tint.Current, _ => Tint.Plain };
}

/// <summary>One page of the list and what it may be narrowed by.</summary>
/// <param name="Next">The address of the page after; null on the last.</param>
/// <param name="Before">The address of the page before; null on the first.</param>
/// <param name="Count">How many there are in all, counted no further than <see cref="CaseListReading.Countable"/>.</param>
public sealed record ListSheet(
    IReadOnlyList<ListLine> Lines, string? Next, string? Before, int Count, ListChoices Choices, ListColumns Columns, Store.Worlds.HouseBook House, TimeZoneInfo Zone, DateTimeOffset Now)
{
    public string Person(string? id) => id is null ? "" : House.People.GetValueOrDefault(id)?.Name ?? id;

    /// <summary>What <c>cause:wear</c> is called, in the words of the cases it narrows to.</summary>
    public string Answer(string with, string colon)
    {
        var (name, value) = with.Split(':', 2) is [var first, var second] ? (first, second) : (with, "");
        var words = Lines.Select(line => line.Words).FirstOrDefault(known => known is not null);
        var shown = words?.Type.Fields[name] is { Choices.Length: > 0 } field ? words.Choice(field, value) : Person(value);
        return (words?.Any(name) ?? name) + colon + shown;
    }

    public string Site(string id) => House.Sites.GetValueOrDefault(id)?.Title ?? id;
}

/// <summary>What a list may be narrowed to where the reader works.</summary>
public sealed record ListChoices(
    IReadOnlyList<FieldOption> Types, IReadOnlyList<FieldOption> States, IReadOnlyList<FieldOption> Sites, IReadOnlyList<FieldOption> People, IReadOnlyList<FieldOption> Roles);
