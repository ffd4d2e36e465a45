namespace Wusheng.Store.Sql;

/// <summary>The row a line stands at, its cells read alike on both databases. It may not be kept.</summary>
internal abstract class SqlRow
{
    internal abstract bool IsNull(int column);

    internal abstract string GetString(int column);

    internal abstract long Long(int column);

    internal abstract bool Flag(int column);

    internal abstract DateTimeOffset Time(int column);

    internal abstract byte[] Bytes(int column);

    internal int Int(int column) => checked((int)Long(column));

    internal DateTimeOffset? TimeOrNull(int column) => IsNull(column) ? null : Time(column);

    internal string? TextOrNull(int column) => IsNull(column) ? null : GetString(column);
}
