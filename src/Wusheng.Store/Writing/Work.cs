using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>Something to be written. It may be done more than once before it holds; only the last time counts.</summary>
internal abstract class Work
{
    /// <summary>The life it is about, when that is known beforehand.</summary>
    internal virtual string? Life => null;

    internal abstract bool Cancelled { get; }

    /// <summary>Inside a transaction.</summary>
    internal abstract void Do(SqlLine sql, StoreWorld world);

    /// <summary>After the transaction is durable.</summary>
    internal abstract void Done();

    internal abstract void Failed(Exception why);
}
