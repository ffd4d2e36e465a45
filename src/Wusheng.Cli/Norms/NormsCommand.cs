using System.CommandLine;

namespace Wusheng.Cli.Norms;

/// <summary><c>wusheng norms …</c>: what a pack's language norms say about recorded talk.</summary>
internal static class NormsCommand
{
    public static Command Create() => new("norms", "用语规范：检查录下的对话 / language norms: audits recorded talk")
    {
        NormsScan.Create(),
    };
}
