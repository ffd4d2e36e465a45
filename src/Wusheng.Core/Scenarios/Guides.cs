using Wusheng.Core.Packs;

namespace Wusheng.Core.Scenarios;

/// <summary>The guides that serve lives of a type.</summary>
internal static class Guides
{
    public static IEnumerable<Guide> Of(Pack? pack, LifeType type) => pack?.Guides.Where(guide =>
        guide.For == type.Id
        || (type.Kind == LifeKind.Contact && guide.For is "" or "contact" && (guide.Channel is null || guide.Channel == type.Id))) ?? [];
}
