namespace Wusheng.Packs.Yaml;

/// <summary>How much a pack may hold. Wide for any written standard, narrow enough that a hostile one costs no more than a moment.</summary>
internal static class YamlLimits
{
    public const int Depth = 32;

    public const int Nodes = 200_000;

    public const int FileBytes = 1 << 20;

    public const int FolderBytes = 8 << 20;

    public const int Files = 500;

    public const int Problems = 1_000;
}
