using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// Makes a standard ready for listening before anybody speaks: its patterns in one index and its sample sentences learned. Seconds of work for a
/// large standard; whoever audits first would otherwise wait for it.
/// </summary>
public static class Learning
{
    public static void Learn(Pack pack) => PackSayings.Of(pack).Ready();
}
