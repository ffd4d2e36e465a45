using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>Guide steps, branches and their verdicts as facts of a contact.</summary>
internal static class GuideFacts
{
    internal static Fact? Find(LifeFacts facts, string name) =>
        Branches(facts).Any(branch => branch.Id == name) ? new BranchFact(facts, name)
        : Guides(facts).Any(guide => guide.Steps.Has(name)) ? new VerdictFact(facts, null, name)
        : null;

    internal static IEnumerable<Guide> Guides(LifeFacts facts) => facts.Guides;

    /// <summary>
    /// The guides written for such a life, whether or not they apply to it. A contact is led by those of its channel; a case by its own,
    /// through whatever channel it is then taken up.
    /// </summary>
    internal static IEnumerable<Guide> Written(LifeFacts facts) => facts.Pack?.Guides.Where(guide => facts.Life.Kind == LifeKind.Contact
        ? (guide.For == facts.Life.Type || guide.For is "contact" or "") && (guide.Channel is null || guide.Channel == facts.Life.Type || guide.Channel == facts.Life.Channel)
        : guide.For == facts.Life.Type) ?? [];

    internal static IEnumerable<Branch> Branches(LifeFacts facts) => Guides(facts).SelectMany(guide => guide.Branches);
}

/// <summary><c>A.handOverB is offered</c>, <c>C.silent.offer1 is met</c>; <c>C.silent.at</c> is when it was entered.</summary>
internal sealed class BranchFact(LifeFacts facts, string branch) : Fact
{
    public override bool IsSet => facts.Guidance.Of(branch, "")?.Entered == Truth.True;

    public override Fact? Member(string name) => GuideFacts.Branches(facts).First(each => each.Id == branch).Steps.Has(name)
        ? new VerdictFact(facts, branch, name)
        : name is "clause" ? new ValueFact(GuideFacts.Branches(facts).First(each => each.Id == branch).Clause is { } clause ? new Value.Text(clause) : null)
        : new MomentFact(facts, facts.Life.Whole.Moments.GetValueOrDefault(branch)).Member(name);

    public override Truth Is(string word) => word switch
    {
        "offered" => facts.Life.Showing.Any(shown => shown.What == branch) || Offered() ? Truth.True : Truth.False,
        "done" => IsSet ? Truth.True : Truth.False,
        _ => Truth.Unknown,
    };

    private bool Offered() => GuideFacts.Branches(facts).FirstOrDefault(each => each.Id == branch)?.Offered is { } when
        && ConditionEvaluator.Evaluate(when, facts) == Truth.True;
}

/// <summary><c>branch.hangUp is done</c>: a branch that was entered reached that step.</summary>
internal sealed class BranchesFact(LifeFacts facts) : Fact
{
    public override Value? Value => facts.Guidance.InHand?.Branch is { } branch ? new Value.Word(branch.Id) : null;

    public override Fact? Member(string name) => new ReachedFact(facts.Guidance.Reached(name));
}

/// <summary>Whether a guide's step was reached; unknown when only an unknown speaker was heard.</summary>
internal sealed class ReachedFact(Truth reached) : Fact
{
    public override bool IsSet => reached == Truth.True;

    public override Truth Done => reached;

    public override Truth Is(string word) => word == "done" ? reached : Truth.Unknown;
}

/// <summary>A norm's verdict as it was judged; until then as the facts stand.</summary>
internal sealed class NormFact(LifeFacts facts, Norm norm) : Fact
{
    public override Value? Value => new Value.Word(Verdict);

    public override Truth Is(string word) => base.Is(word == "cannotTell" ? Verdicts.CannotTell : word);

    private string Verdict => !NormVerdict.IsFor(norm, facts) ? Verdicts.NotApplicable
        : facts.Life.Talk.Verdicts.GetValueOrDefault(NormVerdict.Name(norm, facts.Row)) ?? NormVerdict.Of(norm, facts);
}
