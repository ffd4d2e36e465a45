using Wusheng.Core.Conditions;

namespace Wusheng.Core.Lives;

/// <summary>What can be told of a conversation: who said what, and the verdicts on guides and norms.</summary>
public interface ITalk
{
    Truth Says(Condition.Says test);

    Truth Hears(Condition test);

    /// <summary>met, notMet, unknown or notApplicable for a norm or a guide step; null when nothing of that name is judged.</summary>
    string? Verdict(string what);
}

/// <summary>Nothing said, nothing known.</summary>
public sealed class NoTalk : ITalk
{
    public static NoTalk Known { get; } = new();

    public Truth Says(Condition.Says test) => Truth.Unknown;

    public Truth Hears(Condition test) => Truth.Unknown;

    public string? Verdict(string what) => null;
}
