using System.Globalization;

using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Papers;

/// <summary>Rows printed on a paper, as one table.</summary>
public sealed record PaperTable(string Title, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Lines);

/// <summary>A paper ready to be laid out: everything on it as it stood when it was issued.</summary>
/// <param name="Copy">Which time it goes to paper; from the second on it is marked.</param>
/// <param name="Electronic">A file for the eye, marked as such; the original is the one on paper.</param>
public sealed record PaperLook(CaseSheet Sheet, IssuedDocument Paper, PaperSize Size, string Verify, int Copy, bool Electronic)
{
    private Document? Written => Sheet.Pack?.Documents[Paper.Document];

    public string Title => Sheet.Words.Document(Paper.Document);

    public ImmutableArray<string> Parts => Paper.Parts.IsEmpty ? [""] : Paper.Parts;

    public ImmutableArray<string> Signs => Written?.Signs ?? [];

    public string? Note => Written?.Note;

    public string Issued => TimeZoneInfo.ConvertTime(Paper.At, Sheet.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Single values, the number apart: it stands in the head.</summary>
    public IEnumerable<(string Title, string Text)> Values =>
        Paper.Printed.Where(value => value.Name != "number" && RowOf(value.Name) is null).Select(value => (TitleOf(value), value.Text.Length > 0 ? value.Text : "—"));

    public IEnumerable<PaperTable> Tables =>
        from value in Paper.Printed
        let row = RowOf(value.Name)
        where row is not null
        group (value, row.Value.Line) by row.Value.Rows into rows
        let heads = rows.Where(cell => cell.Line == rows.First().Line).Select(cell => ColumnOf(cell.value)).ToImmutableArray()
        select new PaperTable(Sheet.Words.Any(rows.Key), heads, [.. rows.GroupBy(cell => cell.Line).Select(line => line.Select(cell => cell.value.Text).ToImmutableArray())]);

    /// <summary>How many lines it takes, for the length of a strip.</summary>
    public int Lines => Values.Sum(value => 1 + (value.Text.Length / 18)) + Tables.Sum(table => 2 + (table.Lines.Length * (1 + (table.Heads.Length / 3)))) + (Signs.Length * 2);

    private static (string Rows, int Line)? RowOf(string name) =>
        name.Split('.') is [var rows, var line, _, ..] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? (rows, at) : null;

    private string ColumnOf(PrintedValue value) => Sheet.Words.Row(value.Name.Split('.')[0])?.Any(value.Name.Split('.')[2]) is { } known && known != value.Name.Split('.')[2] ? known : value.Title;

    private string TitleOf(PrintedValue value) => Papers.TitleOf(Sheet.Words, value.Name, value.Title);
}
