using Wusheng.Core.Lives;

namespace Wusheng.Core.Scenarios;

/// <summary>Whether an act was refused as the scenario says: one word must be among the reasons, a list must be exactly them.</summary>
internal static class RefusalCheck
{
    public static Said? Of(Decision decision, ImmutableArray<string> expected) => decision switch
    {
        Decision.Refused refused when expected.IsEmpty => Unexpected(refused.Why),
        Decision.Refused refused => Matches(refused.Why, expected) ? null : Other(refused.Why, expected),
        _ when expected.IsEmpty => null,
        _ => new Said(
            $"本应被拒绝（{string.Join("、", expected)}），却办成了。",
            $"It should be refused ({string.Join(", ", expected)}) but was done."),
    };

    private static bool Matches(ImmutableArray<Refusal> why, ImmutableArray<string> expected) =>
        expected.All(word => why.Any(refusal => Names(refusal, word)))
        && (expected.Length == 1 || why.All(refusal => expected.Any(word => Names(refusal, word))));

    private static bool Names(Refusal refusal, string word) => refusal.Code == word || refusal.Field == word;

    private static Said Unexpected(ImmutableArray<Refusal> why) => new(
        $"没办成：{string.Join("；", why.Select(refusal => $"{refusal.Zh}（{refusal.Code}）"))}",
        $"It was refused: {string.Join("; ", why.Select(refusal => $"{refusal.En} ({refusal.Code})"))}");

    private static Said Other(ImmutableArray<Refusal> why, ImmutableArray<string> expected) => new(
        $"拒绝的原因本应是 {string.Join("、", expected)}，实际是 {string.Join("、", why.Select(refusal => refusal.Code))}。",
        $"It should be refused for {string.Join(", ", expected)}, but was for {string.Join(", ", why.Select(refusal => refusal.Code))}.");
}
