using System.Runtime.InteropServices;
using System.Text;

namespace Wusheng.Bench;

/// <summary>Hyperscan, where it is installed: phrases as literals, every match counted.</summary>
internal sealed class Hyperscan : IDisposable
{
    private const string Library = "libhs.so.5";
    private const uint BlockMode = 1;

    private readonly IntPtr database;
    private readonly IntPtr scratch;

    public static bool IsInstalled => NativeLibrary.TryLoad(Library, out _);

    public Hyperscan(string[] phrases)
    {
        var expressions = phrases.Select(phrase => string.Concat(Encoding.UTF8.GetBytes(phrase).Select(each => $"\\x{each:x2}"))).ToArray();
        var ids = Enumerable.Range(0, phrases.Length).Select(id => (uint)id).ToArray();
        Check(hs_compile_multi(expressions, new uint[phrases.Length], ids, (uint)phrases.Length, BlockMode, IntPtr.Zero, out database, out _));
        Check(hs_alloc_scratch(database, ref scratch));
    }

    private delegate int OnMatch(uint id, ulong from, ulong to, uint flags, IntPtr context);

    public long Count(byte[] text)
    {
        var count = 0L;
        OnMatch onMatch = (_, _, _, _, _) =>
        {
            count++;
            return 0;
        };
        Check(hs_scan(database, text, (uint)text.Length, 0, scratch, onMatch, IntPtr.Zero));
        GC.KeepAlive(onMatch);
        return count;
    }

    public void Dispose()
    {
        _ = hs_free_scratch(scratch);
        _ = hs_free_database(database);
    }

    private static void Check(int answer)
    {
        if (answer != 0)
        {
            throw new InvalidOperationException($"Hyperscan answers {answer}.");
        }
    }

    [DllImport(Library, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int hs_compile_multi(string[] expressions, uint[] flags, uint[] ids, uint elements, uint mode, IntPtr platform, out IntPtr database, out IntPtr error);

    [DllImport(Library)]
    private static extern int hs_alloc_scratch(IntPtr database, ref IntPtr scratch);

    [DllImport(Library)]
    private static extern int hs_scan(IntPtr database, byte[] text, uint length, uint flags, IntPtr scratch, OnMatch onMatch, IntPtr context);

    [DllImport(Library)]
    private static extern int hs_free_scratch(IntPtr scratch);

    [DllImport(Library)]
    private static extern int hs_free_database(IntPtr database);
}
