using System.Runtime.InteropServices;

namespace Wusheng.Bench;

/// <summary>Seconds this thread has had of a processor: on a shared machine the clock on the wall also counts the others' turns.</summary>
internal static class ProcessorTime
{
    private const int OfThread = 3;

    public static double Seconds => clock_gettime(OfThread, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : throw new PlatformNotSupportedException();

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
