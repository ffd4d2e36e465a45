using System.Text.Json;

namespace Wusheng.Core.Time.Holidays;

/// <summary>A list, or an object with <c>days</c>, of <c>{ "date": "2026-10-01", "isOffDay": true, "name": "国庆节" }</c>.</summary>
internal static class HolidayJson
{
    internal static List<HolidayEntry> Entries(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            var list = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("days", out var days) ? days : document.RootElement;
            return list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select((item, at) => Entry(at + 1, item))]
                : throw new FormatException("这份 JSON 里没有日期的列表。 / The JSON holds no list of days.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"JSON 第 {broken.LineNumber + 1} 行读不懂。 / Line {broken.LineNumber + 1} of the JSON cannot be read.", broken);
        }
    }

    private static HolidayEntry Entry(int number, JsonElement item)
    {
        var text = item.GetRawText();
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("date", out var date) || date.ValueKind != JsonValueKind.String || HolidayEntry.Day(date.GetString()!) is not { } day)
        {
            return HolidayEntry.No(number, text, "没有 date，或不是日期", "It has no date");
        }

        var name = item.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        var isOff = !item.TryGetProperty("isOffDay", out var off) || off.ValueKind != JsonValueKind.False;
        return new HolidayEntry(number, text, day, day, isOff, name);
    }
}
