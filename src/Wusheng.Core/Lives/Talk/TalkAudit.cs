using Wusheng.Core.Conditions;
using Wusheng.Core.Language;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>One breach of a norm in what was said: the words and their place.</summary>
/// <param name="Family">The family of the saying, such as shirking; null where the pack names none.</param>
/// <param name="Turn">Which turn, counted from 0 in the order recorded.</param>
/// <param name="Start">Where the words begin in the turn, in UTF-16 units; <paramref name="End"/> is exclusive.</param>
/// <param name="Likeness">How like a sample the sentence is; null where the words themselves are listed.</param>
public sealed record Finding(Norm Norm, Saying Saying, string? Family, string? Clause, int Turn, string Text, int Start, int End, Likeness? Likeness)
{
    /// <summary>What was written, where the words were not said; then there is no turn (-1).</summary>
    public WrittenWords? Written { get; init; }
}

/// <summary>The verdict on one norm: met, notMet or unknown.</summary>
public sealed record NormJudged(Norm Norm, string Verdict);

/// <summary>
/// What an audit of a contact tells: the forbidden words with their places, and the verdict on every norm that applies. It reads the
/// same facts, sayings and norms by which the engine judges the contact when it ends.
/// </summary>
public static class TalkAudit
{
    /// <summary>Words of which only one side's staff would say them: with them an unlabelled turn is the agent's.</summary>
    private const string StaffSpeak = "staffSpeak";

    public static ImmutableArray<Finding> Findings(LifeFacts facts) =>
        [.. Forbidding(facts).SelectMany(norm => Said(norm.Never!).Distinct().SelectMany(saying => Findings(facts, norm, saying))).OrderBy(found => found.Turn).ThenBy(found => found.Start)];

    /// <summary>The verdicts of the norms that apply; a norm on forbidden words is among them.</summary>
    public static ImmutableArray<NormJudged> Verdicts(LifeFacts facts) =>
        [.. Norms(facts).Select(norm => new NormJudged(norm, NormVerdict.Of(norm, facts))).Where(each => each.Verdict != Talk.Verdicts.NotApplicable)];

    /// <summary>The forbidden words in what staff wrote beside the talk: notes, and what they filled in.</summary>
    public static ImmutableArray<Finding> Written(LifeFacts facts) =>
    [
        .. from written in WrittenWords.Of(facts.Life, facts.Pack)
           from norm in facts.Pack?.Norms.AsEnumerable() ?? []
           where written.IsReadBy(norm) && (norm.When is null || ConditionEvaluator.Evaluate(norm.When, facts) == Truth.True)
           from saying in Said(norm.Never!).Distinct()
           from found in In(facts, norm, saying, written.Heard)
           select found with { Written = written },
    ];

    private static IEnumerable<Norm> Norms(LifeFacts facts) => facts.Pack?.Norms.Where(norm => NormVerdict.IsFor(norm, facts)) ?? [];

    private static IEnumerable<Norm> Forbidding(LifeFacts facts) =>
        Norms(facts).Where(norm => norm.Never is not null && (norm.When is null || ConditionEvaluator.Evaluate(norm.When, facts) == Truth.True));

    /// <summary>Sayings of the agent that count wherever they are said.</summary>
    private static IEnumerable<string> Said(Condition condition) => condition switch
    {
        Condition.Says { Who: "agent" } says when says.Scope == SaysScope.Anywhere => [says.Saying],
        Condition.Or or => or.Any.SelectMany(Said),
        _ => [],
    };

    private static List<Finding> Findings(LifeFacts facts, Norm norm, string id)
    {
        var all = new List<Finding>();
        foreach (var turn in facts.Hearing.Turns)
        {
            if (turn.IsAgent || (turn.IsUnknown && facts.Hearing.Sayings.In(StaffSpeak, turn).Count > 0))
            {
                foreach (var found in In(facts, norm, id, turn))
                {
                    all.Add(found with { Turn = facts.Life.Talk.Turns.IndexOf(turn.Turn) });
                }
            }
        }

        return all;
    }

    private static IReadOnlyList<Finding> In(LifeFacts facts, Norm norm, string id, HeardTurn turn)
    {
        var sayings = facts.Hearing.Sayings;
        var (worded, alike) = (sayings.Worded(id, turn), sayings.Alike(id, turn));
        return worded.Count + alike.Count == 0 ? [] : Told(norm, sayings.Of(id)!, turn, worded, alike);
    }

    private static List<Finding> Told(Norm norm, Saying saying, HeardTurn turn, IReadOnlyList<Found> worded, IReadOnlyList<Resemblance> alike) =>
        [.. Apart(worded.Select(where => new Resemblance(where, null))).Concat(Apart(alike)).Select(each => Finding(norm, saying, turn, each))];

    private static Finding Finding(Norm norm, Saying saying, HeardTurn turn, Resemblance found) => new(
        norm, saying, saying.Family, saying.Clause ?? norm.Clause, -1, turn.Turn.Text.Substring(found.Where.Start, found.Where.Length), found.Where.Start, found.Where.End, found.Likeness);

    /// <summary>Of words found twice over the longest once.</summary>
    private static List<Resemblance> Apart(IEnumerable<Resemblance> found)
    {
        var apart = new List<Resemblance>();
        foreach (var one in found.OrderByDescending(each => each.Likeness?.Score ?? each.Where.Length).ThenBy(each => each.Where.Start))
        {
            if (!apart.Exists(other => other.Where.Overlaps(one.Where)))
            {
                apart.Add(one);
            }
        }

        return apart;
    }
}
