using System.Text.Json;
using Wusheng.Core.Lives;

namespace Wusheng.Core.Scenarios;

/// <summary>One line of the file: a dialogue with its segments, or an utterance, which is a talk of one turn (and what was said before).</summary>
/// <param name="Before">How many turns are there to be understood from only and are not judged themselves.</param>
public sealed record TalkInput(string Id, string Channel, ImmutableArray<TalkTurn> Turns, int Before, bool IsDialogue)
{
    public int? Rings { get; init; }

    public string? HangupBy { get; init; }

    public decimal? CallEnd { get; init; }

    /// <exception cref="FormatException">Something that is needed is missing or of the wrong kind.</exception>
    public static TalkInput Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        var id = Text(row, "id") ?? throw Missing("id");
        return row.TryGetProperty("segments", out var segments) ? Dialogue(id, row, segments) : Utterance(id, row);
    }

    private static TalkInput Dialogue(string id, JsonElement row, JsonElement segments)
    {
        if (segments.ValueKind != JsonValueKind.Array)
        {
            throw Missing("segments");
        }

        return new TalkInput(id, Text(row, "channel") ?? "phone", [.. segments.EnumerateArray().Select(Segment)], 0, true)
        {
            Rings = (int?)Number(row, "rings"),
            HangupBy = Text(row, "hangupBy"),
            CallEnd = Number(row, "callEnd"),
        };
    }

    private static TalkInput Utterance(string id, JsonElement row)
    {
        var said = new TalkTurn(1, 1, Text(row, "speaker") ?? "unknown", Text(row, "text") ?? throw Missing("text"));
        var before = Text(row, "context") is { Length: > 0 } context && !context.StartsWith('（') ? new TalkTurn(0, 0, Other(said.Who), context) : null;
        return new TalkInput(id, Text(row, "channel") ?? "phone", before is null ? [said] : [before, said], before is null ? 0 : 1, false);
    }

    private static string Other(string who) => who switch { "agent" => "customer", "customer" => "agent", _ => "unknown" };

    private static TalkTurn Segment(JsonElement segment, int at)
    {
        var from = Number(segment, "start") ?? 0;
        var text = Text(segment, "text") ?? throw Missing($"segments[{at}].text");
        return new TalkTurn(from, Number(segment, "end") ?? from, Text(segment, "speaker") ?? "unknown", text);
    }

    private static string? Text(JsonElement row, string name) => row.ValueKind != JsonValueKind.Object ? throw Missing("{ }")
        : !row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"“{name}”应当是文字 / '{name}' should be text");

    private static decimal? Number(JsonElement row, string name) => !row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number
        : throw new FormatException($"“{name}”应当是数 / '{name}' should be a number");

    private static FormatException Missing(string name) => new($"缺少“{name}”，或写法不对 / '{name}' is missing or of the wrong kind");
}
