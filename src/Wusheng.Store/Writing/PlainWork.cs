using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>A write that is no act on a life: a site, a draft, a notice read. It queues with the acts, because SQLite has one writer.</summary>
internal sealed class PlainWork<T>(Func<SqlLine, StoreWorld, T> write, CancellationToken cancel) : Work
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    internal Task<T> Answer => answer.Task;

    internal override bool Cancelled => cancel.IsCancellationRequested && answer.TrySetCanceled(cancel);

    internal override void Do(SqlLine sql, StoreWorld world) => result = write(sql, world);

    internal override void Done() => answer.TrySetResult(result!);

    internal override void Failed(Exception why) => answer.TrySetException(why);
}
