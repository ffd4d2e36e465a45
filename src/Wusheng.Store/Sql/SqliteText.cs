using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Wusheng.Store.Sql;

/// <summary>Binds text without leaving a copy behind for the garbage collector.</summary>
internal static class SqliteText
{
    private const int OnStack = 1024;

    internal static int Bind(sqlite3_stmt statement, int at, string text)
    {
        // An empty span has no address, and no address is NULL.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(statement, at, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= OnStack)
        {
            Span<byte> small = stackalloc byte[OnStack];
            return raw.sqlite3_bind_text(statement, at, small[..Encoding.UTF8.GetBytes(text, small)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            return raw.sqlite3_bind_text(statement, at, rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
