using Wusheng.Store.Writing;

namespace Wusheng.Store;

/// <summary>Removes what nobody will ask for again, so that nothing grows with the history but the history.</summary>
public static class Tidying
{
    private static readonly TimeSpan AnswersKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan DoneKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan DraftsKept = TimeSpan.FromDays(90);

    public static Task TidyAsync(this LifeStore lives, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql =>
        {
            sql.Write("DELETE FROM answers WHERE at < $1", now - AnswersKept);
            sql.Write("DELETE FROM outbox WHERE done_at < $1", now - DoneKept);
            sql.Write("DELETE FROM deliveries WHERE at < $1", now - DoneKept);
            sql.Write("DELETE FROM drafts WHERE at < $1 AND form NOT LIKE 'pack:%'", now - DraftsKept);
        },
        cancel);
}
