using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Facts;

/// <summary>The link names a type may come to have, from the <c>as:</c> of its effects: known as missing before they exist.</summary>
internal static class LinkNames
{
    private static readonly ConditionalWeakTable<LifeType, HashSet<string>> Known = [];

    internal static HashSet<string> Of(LifeType? type) => type is null ? [] : Known.GetValue(type, Collect);

    private static HashSet<string> Collect(LifeType type) => [.. Effects(type).OfType<Effect.Open>().Select(open => open.As ?? open.Type)];

    private static IEnumerable<Effect> Effects(LifeType type) =>
    [
        .. type.Opening.Does,
        .. type.Steps.SelectMany(step => step.Does),
        .. type.Clocks.SelectMany(clock => clock.At.SelectMany(entry => entry.Does)),
        .. type.Rows.SelectMany(Effects),
    ];
}
