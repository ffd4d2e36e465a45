using System.Text.Json;
using CsvHelper;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Cli.Data;

internal sealed record ImportRow(int Line, Open Act);

internal sealed record ImportReading(IReadOnlyList<ImportRow> Rows, IReadOnlyList<(int Line, string Why)> Bad);

/// <summary>
/// Rows of a CSV (columns <c>type, site, channel</c> and fields by id) or of a JSONL file (the same names; rows of a case as lists).
/// What a value means is the engine's to say; here only the shape is read.
/// </summary>
internal static class ImportFile
{
    private const int MostRows = 100_000;
    private const int LongestRow = 1 << 20;

    public static ImportReading Read(string file, string? type, string site)
    {
        if (!File.Exists(file))
        {
            return new ImportReading([], [(0, "没有这个文件。 / There is no such file.")]);
        }

        var bad = new List<(int, string)>();
        var rows = new List<ImportRow>();
        foreach (var (line, with) in file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Csv(file, bad) : JsonLines(file, bad))
        {
            Add(rows, bad, line, with, type, site);
        }

        return new ImportReading(rows, bad);
    }

    private static void Add(List<ImportRow> rows, List<(int, string)> bad, int line, ImmutableDictionary<string, Given> with, string? type, string site)
    {
        if (rows.Count == MostRows)
        {
            bad.Add((line, $"一次最多 {MostRows} 行。 / At most {MostRows} rows at once."));
        }
        else if ((Text(with, "type") ?? type) is { } known)
        {
            rows.Add(new ImportRow(line, new Open(known, Text(with, "site") ?? site, Text(with, "channel"), with.RemoveRange(["type", "site", "channel"]))));
        }
        else
        {
            bad.Add((line, "没写 type（单据类型）。 / The type is missing."));
        }
    }

    private static string? Text(ImmutableDictionary<string, Given> with, string name) => (with.GetValueOrDefault(name) as Given.Text)?.Content;

    private static IEnumerable<(int, ImmutableDictionary<string, Given>)> Csv(string file, List<(int, string)> bad)
    {
        using var csv = CsvReader.FromFile(file, new CsvReaderOptions { HasHeader = true, TrackLineNumbers = true, TrimWhitespace = true, MaxRecordSize = LongestRow }, FileOptions.SequentialScan);
        for (var line = 1; Next(csv, ref line, bad);)
        {
            var cells = csv.Headers.Take(csv.FieldCount).Select((name, at) => (name, Text: csv.GetString(at).Trim())).Where(cell => cell.Text.Length > 0);
            yield return (line, cells.DistinctBy(cell => cell.name).ToImmutableDictionary(cell => cell.name, cell => (Given)cell.Text));
        }
    }

    private static bool Next(CsvReader csv, ref int line, List<(int, string)> bad)
    {
        try
        {
            var more = csv.Read();
            line = (int)csv.LineNumber;
            return more;
        }
        catch (CsvFormatException broken)
        {
            bad.Add((line + 1, $"CSV 写法不对：引号或列数。 / Broken CSV: {broken.Message}"));
            return false;
        }
    }

    private static IEnumerable<(int, ImmutableDictionary<string, Given>)> JsonLines(string file, List<(int, string)> bad)
    {
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (text.Trim().Length > 0 && Json(text, line, bad) is { } with)
            {
                yield return (line, with);
            }
        }
    }

    private static ImmutableDictionary<string, Given>? Json(string text, int line, List<(int, string)> bad)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
            if (Of(document.RootElement) is Given.Map map)
            {
                return map.Of;
            }

            bad.Add((line, "每行应是一个 JSON 对象。 / Each line must be a JSON object."));
        }
        catch (JsonException broken)
        {
            bad.Add((line, $"JSON 写法不对（第 {broken.BytePositionInLine} 字节）。 / Broken JSON at byte {broken.BytePositionInLine}."));
        }

        return null;
    }

    private static Given? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Given.Map(element.EnumerateObject().Select(property => (property.Name, Value: Of(property.Value)))
            .Where(property => property.Value is not null).DistinctBy(property => property.Name).ToImmutableDictionary(property => property.Name, property => property.Value!)),
        JsonValueKind.Array => new Given.List([.. element.EnumerateArray().Select(Of).OfType<Given>()]),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };
}
