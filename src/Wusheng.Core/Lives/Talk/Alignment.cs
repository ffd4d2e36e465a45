using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>Where the words of a step were heard, and whether in the guide's order.</summary>
internal sealed record Placed(HeardTurn Turn, bool InOrder);

/// <summary>
/// Lays the steps of a guide against the turns of its agent: as many as possible in the guide's order, each as early as it can be;
/// what is left but said somewhere else is out of order.
/// </summary>
internal sealed class Alignment
{
    private readonly Dictionary<string, Placed> placed = [];
    private readonly HashSet<string> unsure = [];
    private readonly List<GuideStep> steps;
    private readonly List<HeardTurn> turns;
    private readonly bool[,] says;
    private readonly bool[] shares;

    internal Alignment(IEnumerable<GuideStep> steps, IReadOnlyCollection<HeardTurn> all, Wording wording)
    {
        this.steps = [.. steps.Where(Wording.IsSpoken)];
        turns = [.. all.Where(turn => turn.IsAgent)];
        says = new bool[this.steps.Count, turns.Count];
        shares = new bool[this.steps.Count];
        for (var step = 0; step < this.steps.Count; step++)
        {
            shares[step] = step > 0 && !wording.AreAlike(this.steps[step - 1], this.steps[step]);
            var wanted = wording.WantedBy(this.steps[step]);
            for (var turn = 0; turn < turns.Count; turn++)
            {
                says[step, turn] = wording.Says(wanted, turns[turn]);
            }
        }

        Place(new Chains(says, shares));
        unsure = [.. this.steps.Where(step => !placed.ContainsKey(step.Id) && all.Any(turn => turn.IsUnknown && wording.Says(step, turn))).Select(step => step.Id)];
    }

    /// <summary>The place of a step's words; null when the agent is not heard to say them.</summary>
    internal Placed? Of(string step) => placed.GetValueOrDefault(step);

    /// <summary>Said, but by somebody unknown.</summary>
    internal bool IsUnsure(string step) => unsure.Contains(step);

    private void Place(Chains chains)
    {
        foreach (var (step, turn) in chains.Longest())
        {
            placed[steps[step].Id] = new Placed(turns[turn], true);
        }

        var used = placed.Values.Select(each => each.Turn).ToHashSet();
        for (var step = 0; step < steps.Count; step++)
        {
            if (!placed.ContainsKey(steps[step].Id) && Enumerable.Range(0, turns.Count).Where(turn => says[step, turn] && used.Add(turns[turn])).Cast<int?>().FirstOrDefault() is { } turn)
            {
                placed[steps[step].Id] = new Placed(turns[turn], false);
            }
        }
    }
}
