using Wusheng.Core.Packs;

namespace Wusheng.Core.Scenarios;

/// <summary>What changing a pack in the middle of a scenario came to: the next version, or why it is not sound.</summary>
public abstract record PackChange
{
    private PackChange() { }

    public sealed record Made(Pack Pack) : PackChange;

    public sealed record Unsound(string Zh, string En) : PackChange;
}
