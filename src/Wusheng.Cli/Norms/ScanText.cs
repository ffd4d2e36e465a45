using System.Globalization;
using Wusheng.Core.Scenarios;

namespace Wusheng.Cli.Norms;

/// <summary>The same answer for people: one line per finding and per norm not met.</summary>
internal static class ScanText
{
    internal static string Of(TalkInput input, TalkScan scan)
    {
        var findings = scan.Findings.Select(found => string.Create(CultureInfo.InvariantCulture, $"  [{found.Turn}] {found.Family} {found.Clause} “{found.Text}”{(found.Likeness is { } like ? $" ≈ “{like.Nearest}” {like.Score:0.00}" : "")}"));
        var verdicts = new[] { ("notMet", "✗"), ("unknown", "?") }.SelectMany(each => ScanJson.Named(scan, each.Item1).Select(norm => $"  {each.Item2} {norm}"));
        return string.Join('\n', findings.Concat(verdicts).Prepend(input.Id));
    }
}
