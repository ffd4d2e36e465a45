using System.Text.Json;
using Wusheng.Core.Scenarios;

namespace Wusheng.Packs.Tests.Language;

/// <summary>One line of a file in the form that <c>norms scan</c> reads, with what it should find.</summary>
internal sealed record Utterance(string Id, string Speaker, string Text, string[] Expect, string[]? Accept, string Type)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    internal static ImmutableArray<(Utterance Row, TalkInput Input)> Of(string file) =>
        [.. LanguageSamples.Lines(file).Select(line => (JsonSerializer.Deserialize<Utterance>(line, Form)!, TalkInput.Read(line)))];
}

/// <summary>How a scan did on a file, counted as the scorer of the input format counts.</summary>
internal sealed class Score
{
    private readonly List<(Utterance Row, IReadOnlySet<string> Found)> all;

    internal Score(TalkScanner scanner, string file) =>
        all = [.. Utterance.Of(file).Select(each => (each.Row, Families(scanner, each.Input)))];

    internal double Precision => Right / (Right + (double)all.Sum(each => Wrong(each).Count()));

    internal double Recall(params string[] types) => Of(types).Count(IsHit) / (double)Of(types).Count(each => each.Row.Expect.Length > 0);

    internal double Accused(params string[] types) => Of(types).Count(each => Wrong(each).Any()) / (double)Of(types).Count();

    private double Right => all.Count(IsHit);

    private IEnumerable<(Utterance Row, IReadOnlySet<string> Found)> Of(string[] types) => all.Where(each => types.Contains(each.Row.Type));

    private static bool IsHit((Utterance Row, IReadOnlySet<string> Found) each) => Names(each.Row).Any(each.Found.Contains);

    private static IEnumerable<string> Wrong((Utterance Row, IReadOnlySet<string> Found) each) => each.Found.Except(Names(each.Row));

    private static IEnumerable<string> Names(Utterance row) => row.Expect.Concat(row.Expect.Length == 0 ? [] : row.Accept ?? []);

    private static HashSet<string> Families(TalkScanner scanner, TalkInput input) => [.. scanner.Scan(input).Findings.Select(found => found.Family).OfType<string>()];
}
