using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What was ticked while the talk went on, of a guide or of one of its branches since it was last entered.</summary>
internal sealed class Ticks
{
    private readonly ImmutableArray<GuideDone> done;
    private readonly Life life;
    private readonly string? branch;
    private readonly int entered;

    internal Ticks(Life life, string? branch)
    {
        (this.life, this.branch, done) = (life, branch, life.Talk.Done);
        entered = branch is null ? -1 : done.ToList().FindLastIndex(each => each.Branch == branch && each is { Step: null, Left: false });
    }

    /// <summary>When the branch was entered; null for a branch nobody entered.</summary>
    internal DateTimeOffset? EnteredAt => entered >= 0 ? done[entered].At : done.FirstOrDefault(each => branch is not null && each.Branch == branch)?.At;

    internal bool IsLeft => entered >= 0 && done.Skip(entered).Any(each => each.Branch == branch && each.Left);

    internal DateTimeOffset? At(GuideStep step) => Last(step) is { } last ? done[last].At : null;

    /// <summary>From the tick to what happened next; null while nothing has.</summary>
    internal TimeSpan? QuietAfter(GuideStep step) =>
        Last(step) is not { } last ? null
        : last + 1 < done.Length ? done[last + 1].At - done[last].At
        : TalkTime.Released(life) is { } released && released >= done[last].At ? released - done[last].At
        : null;

    private int? Last(GuideStep step)
    {
        for (var at = done.Length - 1; at >= Math.Max(entered, 0); at--)
        {
            if (done[at].Branch == branch && done[at].Step == step.Id)
            {
                return at;
            }
        }

        return null;
    }
}
