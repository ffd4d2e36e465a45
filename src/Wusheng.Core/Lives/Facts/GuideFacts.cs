using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>Guide steps, branches and their verdicts as facts of a contact.</summary>
internal static class GuideFacts
{
    internal static Fact? Find(LifeFacts facts, string name)
    {
        if (facts.Life.Kind != LifeKind.Contact)
        {
            return null;
        }

        return Branches(facts).Any(branch => branch.Id == name) ? new BranchFact(facts, name)
            : Guides(facts).Any(guide => guide.Steps.Has(name)) ? new VerdictFact(facts, name)
            : null;
    }

    internal static IEnumerable<Guide> Guides(LifeFacts facts) => facts.Pack?.Guides.Where(guide =>
        (guide.Channel is null || guide.Channel == facts.Life.Type || guide.Channel == facts.Life.Channel)
        && (guide.For is "contact" or "" || guide.For == facts.Life.Type)) ?? [];

    internal static IEnumerable<Branch> Branches(LifeFacts facts) => Guides(facts).SelectMany(guide => guide.Branches);
}

/// <summary><c>A.handOverB is offered</c>, <c>C.silent.offer1 is met</c>.</summary>
internal sealed class BranchFact(LifeFacts facts, string branch) : Fact
{
    public override bool IsSet => facts.Life.Talk.Done.Any(done => done.Branch == branch && done.Step is null && !done.Left);

    public override Fact? Member(string name) => new VerdictFact(facts, $"{branch}.{name}");

    public override Truth Is(string word) => word switch
    {
        "offered" => facts.Life.Showing.Any(shown => shown.What == branch) || Offered() ? Truth.True : Truth.False,
        "done" => IsSet ? Truth.True : Truth.False,
        _ => Truth.Unknown,
    };

    private bool Offered() => GuideFacts.Branches(facts).FirstOrDefault(each => each.Id == branch)?.Offered is { } when
        && ConditionEvaluator.Evaluate(when, facts) == Truth.True;
}

/// <summary><c>branch.hangUp is done</c>: the branch in hand reached that step.</summary>
internal sealed class BranchesFact(LifeFacts facts) : Fact
{
    public override Value? Value => facts.Life.Talk.Branch is { } branch ? new Value.Word(branch) : null;

    public override Fact? Member(string name) => new DoneFact(facts.Life.Talk.Done.Any(done => done.Branch is not null && done.Step == name), facts.Life);
}

/// <summary>Whether a guide's step was done; without any talk or tick nothing can be told.</summary>
internal sealed class DoneFact(bool done, Life life) : Fact
{
    public override bool IsSet => done;

    public override Truth Is(string word) => word == "done" && (done || life.Talk.Done.Length > 0) ? (done ? Truth.True : Truth.False) : Truth.Unknown;
}

/// <summary>A norm's verdict as it was judged; until then as the facts stand.</summary>
internal sealed class NormFact(LifeFacts facts, Norm norm) : Fact
{
    public override Value? Value => new Value.Word(Verdict);

    public override Truth Is(string word) => base.Is(word == "cannotTell" ? Verdicts.CannotTell : word);

    private string Verdict => !NormVerdict.IsFor(norm, facts) ? Verdicts.NotApplicable
        : facts.Life.Talk.Verdicts.GetValueOrDefault(NormVerdict.Name(norm, facts.Row)) ?? NormVerdict.Of(norm, facts);
}

/// <summary>A guide step's verdict: met, not met, cannot tell, not applicable.</summary>
internal sealed class VerdictFact(LifeFacts facts, string what) : Fact
{
    public override Value? Value => facts.Life.Talk.Verdicts.GetValueOrDefault(what) is { } verdict ? new Value.Word(verdict) : null;
}
