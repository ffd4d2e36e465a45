namespace Wusheng.Packs.Yaml;

/// <summary>What is left of the nodes a pack may hold; shared by all its files.</summary>
internal sealed class NodeBudget
{
    private int _spent;

    /// <exception cref="HostileYamlException">Too deep or too many.</exception>
    public void Spend(Mark at, int depth)
    {
        if (depth > YamlLimits.Depth)
        {
            throw new HostileYamlException(at, "too-deep", $"嵌套超过 {YamlLimits.Depth} 层。", $"nested more than {YamlLimits.Depth} levels deep");
        }

        if (++_spent > YamlLimits.Nodes)
        {
            throw new HostileYamlException(at, "too-many", $"整个规范包超过 {YamlLimits.Nodes} 项。", $"the pack holds more than {YamlLimits.Nodes} items");
        }
    }
}

/// <summary>Ends the reading of a file that goes beyond what a pack may be; never leaves <see cref="YamlFile"/>.</summary>
internal sealed class HostileYamlException(Mark at, string code, string zh, string en) : Exception(en)
{
    public Mark At { get; } = at;

    public string Code { get; } = code;

    public string Zh { get; } = zh;

    public string En { get; } = en;
}
