using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Scenarios;

namespace Wusheng.Cli.Norms;

/// <summary>One line of the answer: <c>{ id, findings, met, notMet, cannotTell }</c>; norms that do not apply are listed nowhere.</summary>
internal static class ScanJson
{
    private static readonly JsonSerializerOptions _plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static string Of(TalkInput input, TalkScan scan)
    {
        var findings = scan.Findings.Select(Finding);
        return input.IsDialogue
            ? JsonSerializer.Serialize(new { input.Id, findings, met = Named(scan, "met"), notMet = Named(scan, "notMet"), cannotTell = Named(scan, "unknown") }, _plain)
            : JsonSerializer.Serialize(new { input.Id, findings }, _plain);
    }

    /// <summary>The norms of that verdict by the name they go by in reports.</summary>
    internal static IEnumerable<string> Named(TalkScan scan, string verdict) =>
        scan.Verdicts.Where(each => each.Verdict == verdict && each.Norm.Report is not null).Select(each => each.Norm.Report!).Distinct();

    private static object Finding(Finding found) => new
    {
        found.Family,
        norm = found.Norm.Id,
        found.Clause,
        segment = found.Turn,
        found.Text,
        found.Start,
        found.End,
        found.Norm.Severity,
        score = found.Likeness?.Score,
        like = found.Likeness?.Nearest,
        found.Saying.Instead,
    };
}
