namespace Wusheng.Crash.Tests;

/// <summary>A disk of a few megabytes in memory that can be filled and made read-only; only root may make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    internal SmallDisk(int megabytes) => Shell.Run($"mount -t tmpfs -o size={megabytes}m tmpfs {Folder}");

    internal static string? Missing { get; } = Environment.IsPrivilegedProcess && MayMount() ? null : "needs to be root and to be allowed to mount";

    internal string Folder { get; } = Directory.CreateTempSubdirectory("wusheng-disk").FullName;

    internal void ReadOnly(bool yes) => Shell.Run($"mount -o remount,{(yes ? "ro" : "rw")} {Folder}");

    private static bool MayMount()
    {
        var folder = Directory.CreateTempSubdirectory("wusheng-try").FullName;
        var may = Shell.Try($"mount -t tmpfs -o size=1m tmpfs {folder} && umount {folder}") is null;
        Directory.Delete(folder);
        return may;
    }

    public void Dispose()
    {
        Shell.Run($"umount -l {Folder}");
        Directory.Delete(Folder);
    }
}
