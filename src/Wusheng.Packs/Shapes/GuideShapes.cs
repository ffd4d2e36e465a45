using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Shapes;

/// <summary>The branches and main steps of the guides that serve a life: <c>silent.hangUp is done</c>, <c>opening is met</c>.</summary>
internal static class GuideShapes
{
    /// <summary>What a scenario may do by the guides of a life: enter a branch, do a main step.</summary>
    public static IEnumerable<string> Names(Pack pack, LifeType life) => Serving(pack, life).SelectMany(guide => guide.Branches.Ids.Concat(guide.Steps.Ids));

    public static FactShape? Find(Pack pack, LifeType life, string name)
    {
        var guides = Serving(pack, life).ToList();
        return guides.Select(guide => guide.Branches[name]).FirstOrDefault(branch => branch is not null) is { } branch
            ? Shape.Open with { Member = member => branch.Steps.Has(member) ? Shape.Open : Shape.MomentMember(member), MemberNames = () => branch.Steps.Ids }
            : guides.Exists(guide => guide.Steps.Has(name)) ? Shape.Open : null;
    }

    private static IEnumerable<Guide> Serving(Pack pack, LifeType life) =>
        pack.Guides.Where(guide => guide.For == life.Id || (life.Kind == LifeKind.Contact && guide.For is "contact" or ""));
}
