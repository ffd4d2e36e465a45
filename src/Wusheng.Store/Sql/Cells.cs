using System.Data.Common;

namespace Wusheng.Store.Sql;

/// <summary>Reads cells alike on both databases.</summary>
internal static class Cells
{
    internal static DateTimeOffset Time(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        long ticks => new DateTimeOffset(ticks, TimeSpan.Zero),
        DateTime utc => new DateTimeOffset(utc, TimeSpan.Zero),
        var other => throw new InvalidCastException($"{other.GetType().Name} is no moment."),
    };

    internal static DateTimeOffset? TimeOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.Time(column);

    internal static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    internal static byte[] Bytes(this DbDataReader row, int column) => (byte[])row.GetValue(column);

    internal static bool Flag(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        bool flag => flag,
        long number => number != 0,
        var other => throw new InvalidCastException($"{other.GetType().Name} is no flag."),
    };

    internal static int Int(this DbDataReader row, int column) => Convert.ToInt32(row.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);

    internal static long Long(this DbDataReader row, int column) => Convert.ToInt64(row.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);
}
