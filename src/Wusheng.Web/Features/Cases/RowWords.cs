namespace Wusheng.Web.Features.Cases;

/// <summary>What people call one row: its first words, or its kind and ordinal.</summary>
internal static class RowWords
{
    public static string Of(CaseView view, Part row)
    {
        var type = view.Sheet.TypeOf(row.Number);
        var text = type.Fields.Select(field => (row.Fields.GetValueOrDefault(field.Id)?.Value as Value.Text)?.Content).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return text is not null ? view.Values.Free(text) : FormattableString.Invariant($"{view.Sheet.WordsOf(row.Number).Title} {row.Ordinal}");
    }
}
