using System.CommandLine;

namespace Wusheng.Cli.Packs;

/// <summary><c>wusheng pack …</c>: everything about standard packs that needs no running desk.</summary>
internal static class PackCommand
{
    public static Command Create() => new("pack", "规范包：检查、试跑、比较、成册 / standard packs: check, test, diff, handbook")
    {
        PackCheck.Create(),
        PackTest.Create(),
        PackDiffCommand.Create(),
        PackHandbookCommand.Create(),
    };
}
