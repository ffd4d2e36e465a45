using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>A branch or line by its name, also where a step has the same name: <c>is offered</c> asks whether it was shown.</summary>
internal sealed class OfferedFact(ScenarioFacts facts, Place place, string name, Fact? known) : Fact
{
    public override Value? Value => known?.Value;

    public override bool IsSet => known?.IsSet ?? false;

    public override bool IsDone => known?.IsDone ?? false;

    public override IReadOnlyList<IFacts>? Rows => known?.Rows;

    /// <summary>Whether the name is a branch's or line's and not already answered for as one.</summary>
    public static bool Speaks(ScenarioFacts facts, Place place, string name) =>
        facts.World.Newest.Lines.Has(name) || Guides.Of(facts.World.Newest, facts.Places.TypeAt(place)).Any(guide => guide.Id == name || guide.Branches.Has(name));

    public override Fact? Member(string member) => known?.Member(member) is { } own ? own : Branch?.Member(member);

    public override Truth Was(string word) => known?.Was(word) ?? Truth.Unknown;

    public override Truth Is(string word) => word != "offered" ? known?.Is(word) ?? Truth.Unknown
        : facts.Places.LifeAt(place).Showing.Any(shown => shown.What == name) ? Truth.True
        : Branch?.Is(word) ?? Truth.False;

    private Fact? Branch => GuideFacts.Find(facts.At(place), name);
}
