using System.Globalization;

using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Papers;

/// <summary>Rows printed on a paper, as one table.</summary>
public sealed record PaperTable(string Title, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Lines);

/// <param name="IsPhoto">The text is the name of a kept picture.</param>
public sealed record PaperValue(string Title, string Text, bool IsPhoto);

/// <summary>A paper ready to be laid out: everything on it as it stood when it was issued.</summary>
/// <param name="Copy">Which time it goes to paper; from the second on it is marked.</param>
/// <param name="Electronic">A file for the eye, marked as such; the original is the one on paper.</param>
public sealed record PaperLook(CaseSheet Sheet, IssuedDocument Paper, PaperSize Size, string Verify, int Copy, bool Electronic)
{
    private const int LinesForPen = 4;

    private Document? Written => Sheet.Pack?.Documents[Paper.Document];

    public string Title => Sheet.Words.Document(Paper.Document);

    public ImmutableArray<string> Parts => Paper.Parts.IsEmpty ? [""] : Paper.Parts;

    public ImmutableArray<string> Signs => Written?.Signs ?? [];

    public string? Note => Written?.Note;

    public string Issued => TimeZoneInfo.ConvertTime(Paper.At, Sheet.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Single values, the number apart: it stands in the head. Where there is nothing, a sheet that is signed leaves room for the pen.</summary>
    public IEnumerable<PaperValue> Values =>
        Paper.Printed.Where(value => value.Name != "number" && RowOf(value.Name) is null).Select(value => new PaperValue(TitleOf(value), value.Text.Length > 0 ? value.Text : ForPen ? "" : "—", IsPhoto(value.Name)));

    /// <summary>The way of a case of another kind, step by step, where the paper is to explain it.</summary>
    public ImmutableArray<FlowStep> Flow => Written?.Flow is { } flow && PackWords.Of(Sheet.Pack, flow) is { } words ? FlowStep.Of(words) : [];

    public IEnumerable<PaperTable> Tables => Filled.Concat(ForPen ? Empty : []);

    private bool ForPen => Size == PaperSize.Of("a4", "") && !Signs.IsEmpty;

    private IEnumerable<PaperTable> Empty =>
        from item in Written?.Print ?? []
        let rows = Sheet.Words.Row(item.Path.First)
        where rows is not null && item.Path.Names.Length == 1 && Paper.Printed.All(value => RowOf(value.Name)?.Rows != item.Path.First)
        let heads = (item.Columns.IsEmpty ? [.. rows.Type.Fields.Ids] : item.Columns).Select(rows.Field).ToImmutableArray()
        select new PaperTable(rows.Title, heads, [.. Enumerable.Repeat(heads.Select(_ => "").ToImmutableArray(), LinesForPen)]);

    private IEnumerable<PaperTable> Filled =>
        from value in Paper.Printed
        let row = RowOf(value.Name)
        where row is not null
        group (value, row.Value.Line) by row.Value.Rows into rows
        let heads = rows.Where(cell => cell.Line == rows.First().Line).Select(cell => ColumnOf(cell.value)).ToImmutableArray()
        select new PaperTable(Sheet.Words.Any(rows.Key), heads, [.. rows.GroupBy(cell => cell.Line).Select(line => line.Select(cell => cell.value.Text).ToImmutableArray())]);

    /// <summary>How many lines it takes, for the length of a strip.</summary>
    public int Lines => Values.Sum(value => value.IsPhoto ? 6 : 1 + (value.Text.Length / 18)) + (Flow.Length * 3) + Tables.Sum(table => 2 + (table.Lines.Length * (1 + (table.Heads.Length / 3)))) + (Signs.Length * 2);

    private static (string Rows, int Line)? RowOf(string name) =>
        name.Split('.') is [var rows, var line, _, ..] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? (rows, at) : null;

    private bool IsPhoto(string name) => Sheet.Type.Fields.Concat(Sheet.Type.Rows.SelectMany(rows => rows.Fields)).Any(field => field.Id == name && field.Kind == FieldKind.Photo);

    private string ColumnOf(PrintedValue value) => Sheet.Words.Row(value.Name.Split('.')[0])?.Any(value.Name.Split('.')[2]) is { } known && known != value.Name.Split('.')[2] ? known : value.Title;

    private string TitleOf(PrintedValue value) => Papers.TitleOf(Sheet.Words, value.Name, value.Title);
}
