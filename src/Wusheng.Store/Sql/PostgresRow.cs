using System.Data.Common;
using System.Globalization;

namespace Wusheng.Store.Sql;

internal sealed class PostgresRow(DbDataReader reader) : SqlRow
{
    internal override bool IsNull(int column) => reader.IsDBNull(column);

    internal override string GetString(int column) => reader.GetString(column);

    internal override long Long(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);

    internal override bool Flag(int column) => reader.GetBoolean(column);

    internal override DateTimeOffset Time(int column) => new(reader.GetDateTime(column), TimeSpan.Zero);

    internal override byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);
}
