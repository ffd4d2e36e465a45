using Wusheng.Core.Conditions;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>A condition or value as written, to be checked against the names of its place once everything is read.</summary>
internal sealed record Written(Node Node, Scope Scope, Condition? Condition, Expression? Value)
{
    /// <summary>What the condition is for: <c>gate</c>, <c>when</c>, <c>pauses</c>, <c>offered</c> …; for checks that differ by use.</summary>
    public required string Use { get; init; }

    /// <summary>What the value is for, where that is known.</summary>
    public FactShape? Expected { get; init; }
}
