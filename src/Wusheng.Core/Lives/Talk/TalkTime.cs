using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>Between the seconds of a recording and the moments of its life.</summary>
internal static class TalkTime
{
    /// <summary>What is written begins with the contact. A recording begins when somebody takes the contact in hand; one that nobody took begins with the contact.</summary>
    internal static DateTimeOffset Start(Life life) => life.Type == "chat" ? life.OpenedAt : life.Whole.Moments.GetValueOrDefault("answered")?.At ?? life.OpenedAt;

    internal static decimal Seconds(Life life, DateTimeOffset at) => (decimal)(at - Start(life)).TotalSeconds;

    internal static DateTimeOffset At(Life life, decimal seconds) => Start(life).AddTicks((long)(seconds * TimeSpan.TicksPerSecond));

    /// <summary>When the contact was let go: hung up or left, by whomever.</summary>
    internal static DateTimeOffset? Released(Life life) =>
        (life.Whole.Moments.GetValueOrDefault("released") ?? life.Whole.Moments.GetValueOrDefault("left"))?.At;

    /// <summary>When something named last happened, or null.</summary>
    internal static DateTimeOffset? MomentOf(LifeFacts facts, string name)
    {
        var fact = FactPath.Resolve(new Conditions.Path([.. name.Split('.')]), facts);
        return fact is null ? null : ((fact.Value ?? fact.Member("at")?.Value) as Value.Moment ?? fact.Member("at")?.Value as Value.Moment)?.At;
    }
}
