using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Reads the guide of a contact for the person who holds it, without changing anything.</summary>
public static class GuideViews
{
    private const string Numbered = "编号列表";

    /// <param name="known">Words for slots that no fact of the contact fills, such as what the customer is called.</param>
    /// <returns>Null when the standard has no guide for this contact.</returns>
    public static GuideNow? Of(IWorld world, Life life, string? who, DateTimeOffset now, IReadOnlyDictionary<string, string> known)
    {
        var facts = new LifeFacts(new Standing(world, life), life, 0, now, who);
        var guides = GuideFacts.Guides(facts).ToList();
        return guides.Count == 0 ? null : new GuideNow(
            [.. guides.SelectMany(guide => Steps(facts, guide, null, guide.Steps, known))],
            [.. guides.SelectMany(guide => guide.Branches.Where(branch => !branch.Hidden).Select(branch => Situation(facts, guide, branch)))],
            guides.Select(guide => InHand(facts, guide, known)).FirstOrDefault(branch => branch is not null));
    }

    private static SituationNow Situation(LifeFacts facts, Guide guide, Branch branch)
    {
        var isOffered = facts.Life.Showing.Any(shown => shown.What == branch.Id) || (branch.Offered is { } when && ConditionEvaluator.Evaluate(when, facts) == Truth.True);
        return new SituationNow(guide, branch, isOffered, facts.Life.Talk.Done.Count(done => done.Branch == branch.Id && done is { Step: null, Left: false }));
    }

    private static BranchNow? InHand(LifeFacts facts, Guide guide, IReadOnlyDictionary<string, string> known) =>
        facts.Life.Talk.Branch is { } id && guide.Branches[id] is { } branch && new Ticks(facts.Life, id).EnteredAt is { } at
            ? new BranchNow(guide, branch, at, [.. Steps(facts, guide, id, branch.Steps, known)])
            : null;

    private static IEnumerable<GuideStepNow> Steps(LifeFacts facts, Guide guide, string? branch, Named<GuideStep> steps, IReadOnlyDictionary<string, string> known)
    {
        var ticks = new Ticks(facts.Life, branch);
        foreach (var step in steps)
        {
            var applies = step.When is null ? Truth.True : ConditionEvaluator.Evaluate(step.When, facts);
            if (applies == Truth.False)
            {
                continue;
            }

            var done = step.RepeatUntil is { } until && ConditionEvaluator.Evaluate(until, facts) != Truth.True ? null : ticks.At(step);
            var quiet = ticks.At(step) is { } at && step.Pause is { } pause ? at + pause : (DateTimeOffset?)null;
            yield return new GuideStepNow(guide, step, done, applies == Truth.True, Line(facts, step, known), quiet);
        }
    }

    /// <summary>The line of a step in pieces, its slots filled as far as they are known.</summary>
    private static ImmutableArray<LinePiece> Line(LifeFacts facts, GuideStep step, IReadOnlyDictionary<string, string> known)
    {
        var pieces = ImmutableArray.CreateBuilder<LinePiece>();
        var line = step.Say is null ? "" : facts.Pack?.Lines[step.Say]?.Say ?? step.Say;
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf('{', at);
            var close = open < 0 ? -1 : line.IndexOf('}', open);
            var until = close < 0 ? line.Length : open;
            if (until > at)
            {
                pieces.Add(new LinePiece(line[at..until], PieceLook.Plain));
            }

            if (close >= 0)
            {
                pieces.AddRange(Slot(facts, line[(open + 1)..close], known).Select(piece => piece with { Text = Slots.Before(piece.Text, line.AsSpan(close + 1)) }));
            }

            at = close < 0 ? line.Length : close + 1;
        }

        return pieces.ToImmutable();
    }

    private static IEnumerable<LinePiece> Slot(LifeFacts facts, string slot, IReadOnlyDictionary<string, string> known)
    {
        if (Listed(facts, slot) is { } rows)
        {
            return rows.Count > 0 ? rows.Select(row => new LinePiece(row, PieceLook.Item)) : [new LinePiece(slot.Replace(Numbered, "", StringComparison.Ordinal), PieceLook.Missing)];
        }

        var words = Slots.Text(facts, slot) ?? Slotting.Fill(facts, slot) ?? known.GetValueOrDefault(slot);
        return [string.IsNullOrEmpty(words) ? new LinePiece(Titles.Of(facts, slot), PieceLook.Missing) : new LinePiece(words, PieceLook.Filled)];
    }

    /// <summary>The rows a slot names by their title, each by its first answer; null when it names none.</summary>
    private static List<string>? Listed(LifeFacts facts, string slot)
    {
        var title = slot.Replace(Numbered, "", StringComparison.Ordinal);
        return facts.Whole?.Rows.FirstOrDefault(rows => rows.Title == title || rows.Id == title) is not { } type ? null
            : [.. facts.Life.RowsOf(type.Id).Select(row => type.Fields.Select(field => row.Fields.GetValueOrDefault(field.Id)?.Value).FirstOrDefault(value => value is not null)).Select(value => Slots.Show(value, facts.Zone))];
    }
}
