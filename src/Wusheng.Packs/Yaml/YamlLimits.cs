namespace Wusheng.Packs.Yaml;

/// <summary>How much a pack may hold. Wide for any written standard, narrow enough that a hostile one costs no more than a moment.</summary>
internal static class YamlLimits
{
    public const int Depth = 32;

    public const int Nodes = 200_000;

    public const int FileBytes = 1 << 20;

    public const int FolderBytes = 8 << 20;

    public const int Files = 500;

    public const int States = 100;

    /// <summary>Fields, steps, clocks … of one life; items of one list.</summary>
    public const int Elements = 400;

    /// <summary>Cases, lines, norms … of one pack, each.</summary>
    public const int ElementsOfKind = 2_000;

    public const int Problems = 500;
}
