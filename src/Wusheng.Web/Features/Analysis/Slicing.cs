using System.Globalization;

namespace Wusheng.Web.Features.Analysis;

/// <summary>
/// Takes cases apart by what the standard's indicators are told apart by (their <c>by</c>): a field, a row's field (<c>demand.kind</c>),
/// a seat, and site, person or month.
/// </summary>
internal sealed class Slicing(PackWords words, HouseBook house, Func<string, string> say)
{
    private const int MostSlices = 12;
    private const int LongestValue = 64;

    public static ImmutableArray<string> NamesOf(IEnumerable<Indicator> indicators) =>
        [.. indicators.SelectMany(indicator => indicator.By).Append(Dimension.Site).Append(Dimension.State).Append(Dimension.Month).Distinct()];

    /// <summary>Null when the kind of case has nothing of that name, or no case says anything of it.</summary>
    public Dimension? Of(string by, IReadOnlyCollection<Life> lives)
    {
        if (TitleOf(by) is not { } title)
        {
            return null;
        }

        var slices = lives.SelectMany(life => ValuesOf(by, life).Distinct().Select(value => (value, life))).GroupBy(each => each.value, each => each.life)
            .Select(group => new Slice(group.Key, Title(by, group.Key), group.Count(), group.Count(IsLate)));
        var ordered = by == Dimension.Month ? slices.OrderBy(slice => slice.Value, StringComparer.Ordinal) : slices.OrderByDescending(slice => slice.Count).ThenBy(slice => slice.Value, StringComparer.Ordinal);
        return ordered.Take(MostSlices).ToImmutableArray() is { IsEmpty: false } shown ? new Dimension(by, title, shown) : null;
    }

    public IEnumerable<string> ValuesOf(string by, Life life) => by switch
    {
        Dimension.Site => [life.Site],
        Dimension.State => [life.State],
        Dimension.Person => life.Owner is { } owner ? [owner] : [],
        Dimension.Month => [TimeZoneInfo.ConvertTime(life.OpenedAt, house.Sites.GetValueOrDefault(life.Site)?.Zone ?? TimeZoneInfo.Utc).ToString("yyyy-MM", CultureInfo.InvariantCulture)],
        _ when words.Type.Seats.Has(by) => life.Whole.Seats.TryGetValue(by, out var seat) ? [seat.Person] : [],
        _ when Row(by) is var (rows, field) => life.RowsOf(rows.Id).Select(part => Key(part.Fields.GetValueOrDefault(field.Id)?.Value)).OfType<string>(),
        _ => Key(life.Whole.Fields.GetValueOrDefault(by)?.Value) is { } key ? [key] : [],
    };

    public string Title(string by, string value) => by switch
    {
        Dimension.Site => house.Sites.GetValueOrDefault(value)?.Title ?? value,
        Dimension.State => words.State(value),
        Dimension.Month => value,
        Dimension.Person => house.People.GetValueOrDefault(value)?.Name ?? value,
        _ when words.Type.Seats.Has(by) => house.People.GetValueOrDefault(value)?.Name ?? value,
        _ when Row(by) is var (rows, field) => words.Row(rows.Id)!.Choice(field, value),
        _ => words.Type.Fields[by] is { } field ? Shown(field, value) : value,
    };

    public string? TitleOf(string by) => by switch
    {
        Dimension.Site or Dimension.State or Dimension.Month or Dimension.Person => say($"analysis.by.{by}"),
        _ when words.Type.Seats.Has(by) => words.Seat(by),
        _ when words.Type.Fields.Has(by) => words.Field(by),
        _ when Row(by) is var (rows, field) => $"{words.Row(rows.Id)!.Title} {words.Row(rows.Id)!.Field(field.Id)}",
        _ => null,
    };

    private string Shown(FieldType field, string value) => field.Kind == FieldKind.Person ? house.People.GetValueOrDefault(value)?.Name ?? value : words.Choice(field, value);

    private (LifeType Rows, FieldType Field)? Row(string by) =>
        by.Split('.') is [var rows, var field] && words.Type.Rows[rows] is { } type && type.Fields[field] is { } asked ? (type, asked) : null;

    private static bool IsLate(Life life) => life.Parts.Values.Any(part => part.Clocks.Values.Any(clock => clock.BreachedAt is not null));

    private static string? Key(Value? value) => value switch
    {
        Value.Text { Content: { Length: > 0 and <= LongestValue } text } => text.Trim(),
        Value.Word word => word.Key,
        Value.Person person => person.Id,
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        Value.Number number => number.Amount.ToString("0.####", CultureInfo.InvariantCulture),
        Value.Thing thing => thing.Key,
        _ => null,
    };
}
