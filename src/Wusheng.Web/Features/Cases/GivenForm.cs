using System.Text.RegularExpressions;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// Answers as a form sends them: <c>f.plan</c> one value, <c>f.slot:start</c> a part of one, <c>f.demand[0].what</c> a column of a
/// new row. An empty control gives nothing.
/// </summary>
internal static partial class GivenForm
{
    public const string Prefix = "f.";

    public static ImmutableDictionary<string, Given> Read(IFormCollection form)
    {
        var given = Given.Nothing;
        foreach (var (name, values) in form.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var texts = values.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim()).ToList();
            given = texts.Count == 0 ? given : With(given, name[Prefix.Length..], texts);
        }

        return given.ToImmutableDictionary(pair => pair.Key, pair => pair.Value is Given.Map rows && rows.Of.ContainsKey(RowMark) ? Rows(rows) : pair.Value);
    }

    private const string RowMark = "[]";

    private static ImmutableDictionary<string, Given> With(ImmutableDictionary<string, Given> given, string name, List<string> texts)
    {
        Given value = texts is [var one] ? one : new Given.List([.. texts.Select(text => (Given)text)]);
        if (RowName().Match(name) is { Success: true } row)
        {
            var (rows, index, column, inside) = (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4]);
            var before = Into(given.GetValueOrDefault(rows), RowMark, "");
            return given.SetItem(rows, Into(before, index, column, inside.Success ? Into(Inside(before, index, column), inside.Value, value) : value));
        }

        return name.Split(':') is [var field, var part] ? given.SetItem(field, Into(given.GetValueOrDefault(field), part, value)) : given.SetItem(name, value);
    }

    private static Given.Map Into(Given? map, string key, Given value) =>
        new((map as Given.Map ?? new Given.Map(Given.Nothing)).Of.SetItem(key, value));

    private static Given.Map Into(Given.Map rows, string index, string column, Given value) =>
        Into(rows, index, Into(rows.Of.GetValueOrDefault(index), column, value));

    private static Given? Inside(Given.Map rows, string index, string column) => (rows.Of.GetValueOrDefault(index) as Given.Map)?.Of.GetValueOrDefault(column);

    private static Given.List Rows(Given.Map rows) =>
        new([.. rows.Of.Where(pair => pair.Key != RowMark).OrderBy(pair => int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture)).Select(pair => pair.Value)]);

    [GeneratedRegex(@"^([A-Za-z]\w*)\[(\d{1,2})\]\.([A-Za-z]\w*)(?::([A-Za-z]\w*))?$")]
    private static partial Regex RowName();
}
