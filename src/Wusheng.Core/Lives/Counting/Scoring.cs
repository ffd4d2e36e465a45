using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Counting;

/// <summary>
/// The score of a round: items add up to topics, topics to the whole, none below nought. What does not apply, or was not judged, is left
/// out of what could be had. Where topics are weighed, each counts by the share of its points that was reached.
/// </summary>
internal static class Scoring
{
    internal static decimal? Total(LifeFacts facts)
    {
        if (facts.Pack?.Inspections[facts.Life.Type] is not { } inspection || !inspection.Topics.SelectMany(topic => topic.Items.Select(item => Rounds.Name(topic, item))).Any(facts.Whole!.Fields.Has))
        {
            return null;
        }

        var topics = inspection.Topics.Where(topic => Holds(topic.When, facts)).Select(topic => (topic.Weight, Score: Of(topic, facts))).ToList();
        return topics.Any(topic => topic.Weight is not null) ? Weighed(topics) : Math.Max(0, topics.Sum(topic => topic.Score.Points));
    }

    internal static decimal Of(LifeFacts facts, Topic topic) => Of(topic, facts).Points;

    /// <summary>Whether an item was judged a fault: not passed, beyond its bound, or seen.</summary>
    internal static bool IsFault(InspectionItem item, string name, LifeFacts facts) =>
        Answer(facts, name) is { } answer && (item.Fault ? Hits(answer) > 0 : item.Must is not null ? !Meets(item, answer, facts) : answer is Value.YesNo { Yes: false });

    private static decimal Weighed(List<(decimal? Weight, Score Score)> topics)
    {
        var judged = topics.Where(topic => topic.Score.Most > 0).ToList();
        var weights = judged.Sum(topic => topic.Weight ?? 0);
        return weights == 0 ? 0 : Math.Round(judged.Sum(topic => (topic.Weight ?? 0) * topic.Score.Points / topic.Score.Most) * 100 / weights, 2, MidpointRounding.AwayFromZero);
    }

    private static Score Of(Topic topic, LifeFacts facts)
    {
        var items = topic.Items.Where(item => Holds(item.When, facts)).Select(item => Of(item, Rounds.Name(topic, item), facts)).OfType<Score>().ToList();
        return new Score(Math.Max(0, items.Sum(item => item.Points)), items.Sum(item => item.Most));
    }

    private static Score? Of(InspectionItem item, string name, LifeFacts facts)
    {
        if (Answer(facts, name) is not { } answer)
        {
            return null;
        }

        var worth = item.Weight ?? item.Points;
        return item.Fault ? new Score(-Math.Abs(worth) * Hits(answer), 0)
            : item.Type == "score" ? new Score(worth * Share(item, answer), worth)
            : Passes(item, answer, facts) ? new Score(Math.Max(0, worth), Math.Max(0, worth))
            : new Score(Math.Min(0, worth), Math.Max(0, worth));
    }

    private static bool Passes(InspectionItem item, Value answer, LifeFacts facts) => item.Must is null ? answer is not Value.YesNo { Yes: false } : Meets(item, answer, facts);

    private static bool Meets(InspectionItem item, Value answer, LifeFacts facts) => ConditionEvaluator.Evaluate(item.Must!, new ItemFacts(facts, answer)) == Truth.True;

    private static decimal Hits(Value answer) => answer switch { Value.YesNo { Yes: true } => 1, Value.Number number => Math.Max(0, number.Amount), _ => 0 };

    /// <summary>Four of <c>1-5</c> are four fifths.</summary>
    private static decimal Share(InspectionItem item, Value answer) =>
        answer is Value.Number given && item.Of?.Split('-') is [_, var most] && decimal.TryParse(most, System.Globalization.CultureInfo.InvariantCulture, out var top) && top > 0 ? Math.Clamp(given.Amount / top, 0, 1) : 0;

    private static Value? Answer(LifeFacts facts, string name) => facts.Life.Whole.Fields.GetValueOrDefault(name)?.Value;

    private static bool Holds(Condition? when, LifeFacts facts) => when is null || ConditionEvaluator.Evaluate(when, facts) == Truth.True;

    private readonly record struct Score(decimal Points, decimal Most);
}

/// <summary>A round with the answer to one item as <c>value</c>.</summary>
internal sealed class ItemFacts(IFacts round, Value answer) : IFacts
{
    public DateTimeOffset Now => round.Now;

    public TimeZoneInfo Zone => round.Zone;

    public Fact? Find(string name) => name == "value" ? new ValueFact(answer) : round.Find(name);

    public Fact? FindLife(string type, Condition where) => round.FindLife(type, where);
}

/// <summary>A topic of a round: its score, and its items behind the dot.</summary>
internal sealed class TopicFact(LifeFacts facts, Topic topic) : Fact
{
    public override Value? Value => new Value.Number(Scoring.Of(facts, topic));

    public override Fact? Member(string name) => name == "score" ? new ValueFact(Value)
        : topic.Items[name] is { } item ? new ItemFact(facts, item, Rounds.Name(topic, item))
        : null;
}

/// <summary>One item: the answer, and whether it is a fault.</summary>
internal sealed class ItemFact(LifeFacts facts, InspectionItem item, string name) : Fact
{
    public override Value? Value => facts.Life.Whole.Fields.GetValueOrDefault(name)?.Value;

    public override Fact? Member(string member) => member switch
    {
        "photo" => new ValueFact(facts.Life.Whole.Fields.GetValueOrDefault($"{name}.photo")?.Value),
        "fault" => new ValueFact(Value is null ? null : new Value.YesNo(Scoring.IsFault(item, name, facts))),
        "at" or "by" => new MomentFact(facts, facts.Part.Moments.GetValueOrDefault(name)).Member(member),
        _ => null,
    };
}
