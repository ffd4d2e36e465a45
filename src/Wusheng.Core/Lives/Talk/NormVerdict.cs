using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The four verdicts on a norm or a guide's step, as they are stored.</summary>
internal static class Verdicts
{
    internal const string Met = "met";
    internal const string NotMet = "notMet";
    internal const string CannotTell = "unknown";
    internal const string NotApplicable = "notApplicable";
}

/// <summary>
/// Judges a norm over the facts of one moment. What cannot be told is never turned into a finding: only a norm that surely applies
/// and surely is not kept is not met.
/// </summary>
internal static class NormVerdict
{
    internal static string Of(Norm norm, LifeFacts facts) => facts.Once(
        $"norm {norm.Id}", () => Of(norm.When is null ? Truth.True : ConditionEvaluator.Evaluate(norm.When, facts), Kept(norm, facts)));

    internal static string Of(Truth when, Truth kept) => (when, kept) switch
    {
        (Truth.False, _) => Verdicts.NotApplicable,
        (_, Truth.True) => Verdicts.Met,
        (Truth.True, Truth.False) => Verdicts.NotMet,
        _ => Verdicts.CannotTell,
    };

    private static Truth Kept(Norm norm, LifeFacts facts) => Kleene.And(
        norm.Must is null ? Truth.True : ConditionEvaluator.Evaluate(norm.Must, facts),
        norm.Never is null ? Truth.True : Kleene.Not(ConditionEvaluator.Evaluate(norm.Never, facts)));

    /// <summary>Whether the norm is for this life or row: every contact, every case, or the one type it names (rows as <c>case.row</c>).</summary>
    internal static bool IsFor(Norm norm, LifeFacts facts) => IsFor(norm, facts, facts.Row == 0 ? "" : PathOf(facts));

    /// <param name="path">Of the row, built once for all norms.</param>
    internal static bool IsFor(Norm norm, LifeFacts facts, string path) => facts.Row == 0
        ? norm.For == facts.Life.Type || (norm.For is "contact" or "" && facts.Life.Kind == LifeKind.Contact) || (norm.For == "case" && facts.Life.Kind == LifeKind.Case)
        : norm.For == path || norm.For == facts.Part.Type;

    internal static string PathOf(LifeFacts facts) => PathOf(facts.Life, facts.Row);

    /// <summary>The name under which the verdict on a life, or on one of its rows, is kept.</summary>
    internal static string Name(Norm norm, int row) => row == 0 ? norm.Id : $"{norm.Id}@{row}";

    private static string PathOf(Life life, int row) =>
        row == 0 ? life.Type : $"{PathOf(life, life.Parts[row].Parent)}.{life.Parts[row].Type}";
}
