using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Outbox;

/// <summary>
/// Does in the world what lives intended: takes what is due, hands each to the handler of its kind, tries again later when that
/// fails, and gives up in the end. Nothing is lost; a handler may see a key again after a crash and must treat it as done.
/// </summary>
/// <param name="handlers">By kind. A kind without a handler waits for a program that has one.</param>
public sealed class OutboxWorker(
    Database database, LifeStore lives, IReadOnlyDictionary<string, Func<OutboxRow, CancellationToken, Task>> handlers, TimeProvider clock)
{
    private const int Batch = 50;
    private readonly OutboxSql outbox = new(database.Takes, [.. handlers.Keys]);

    /// <summary>Told what was given up after the last attempt, so that the life can hear of it.</summary>
    public Func<OutboxRow, Task> GivenUp { get; init; } = _ => Task.CompletedTask;

    /// <summary>Works off what is due by now.</summary>
    /// <returns>How many attempts were made.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancel = default)
    {
        var attempts = 0;
        while (await TakeAsync(cancel).ConfigureAwait(false) is { Count: > 0 } batch)
        {
            foreach (var row in batch)
            {
                await DeliverAsync(row, cancel).ConfigureAwait(false);
            }

            attempts += batch.Count;
        }

        return attempts;
    }

    private async Task<List<OutboxRow>> TakeAsync(CancellationToken cancel) =>
        handlers.Count == 0 ? [] : await lives.WriteAsync((sql, _) => outbox.Take(sql, Batch, Now), cancel).ConfigureAwait(false);

    private async Task DeliverAsync(OutboxRow row, CancellationToken cancel)
    {
        try
        {
            await handlers[row.Kind](row, cancel).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            await FailedAsync(row, failed).ConfigureAwait(false);
            return;
        }

        // Done is written even when the program is stopping: it has happened.
        await lives.WriteAsync(sql => OutboxSql.Done(sql, row.Key, Now), CancellationToken.None).ConfigureAwait(false);
    }

    private async Task FailedAsync(OutboxRow row, Exception failed)
    {
        var next = Backoff.After(row.Attempts);
        await lives.WriteAsync(sql => OutboxSql.Failed(sql, row.Key, failed.Message, Now, next is { } wait ? Now + wait : null), CancellationToken.None).ConfigureAwait(false);
        if (next is null)
        {
            await GivenUp(row with { LastError = failed.Message, GivenUpAt = Now }).ConfigureAwait(false);
        }
    }

    private DateTimeOffset Now => clock.GetUtcNow().ToUniversalTime();
}

/// <summary>How long to wait between attempts.</summary>
internal static class Backoff
{
    private static readonly ImmutableArray<TimeSpan> Waits =
        [.. new[] { 5, 15, 60, 300, 900, 3600, 3600 * 3, 3600 * 6 }.Select(seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>The wait after so many attempts; null: give up.</summary>
    internal static TimeSpan? After(int attempts) => attempts <= Waits.Length ? Waits[attempts - 1] : null;
}
