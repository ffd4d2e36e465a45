using YamlDotNet.Core.Events;

namespace Wusheng.Packs.Yaml;

/// <summary>What YAML can do and packs may not: refer to other parts, and give types.</summary>
internal static class YamlRefusals
{
    /// <exception cref="HostileYamlException">An anchor, an alias or a tag.</exception>
    public static void Check(Mark at, ParsingEvent current)
    {
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw new HostileYamlException(at, "yaml-anchor", "不能用锚点 & 和引用 *，请把内容写出来。", "anchors (&) and aliases (*) are not allowed: write the content out");
        }

        if (current is NodeEvent { Tag.IsEmpty: false })
        {
            throw new HostileYamlException(at, "yaml-tag", "不能用标签 !，类型由规范包的声明决定。", "tags (!) are not allowed: the declaration gives the type");
        }
    }
}
