using System.Threading.Channels;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>
/// One thread with one connection that writes what is queued: everything waiting goes into one transaction, so that many share the
/// cost of making it durable. When anything in it fails, all of it is undone and each is done again alone.
/// </summary>
internal sealed class Lane : IDisposable
{
    private const int MostTogether = 128;
    private const int MostAttempts = 8;
    private const int HotLivesKept = 1024;

    private readonly Channel<Work> queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(8192) { SingleReader = true });
    private readonly Database database;
    private readonly Func<SqlLine, StoreWorld> worldOf;
    private readonly Thread thread;
    private SqlLine? sql;
    private StoreWorld? world;

    internal Lane(string name, Database database, StoreRules rules, PackShelf shelf)
    {
        this.database = database;
        worldOf = line => new StoreWorld(line, rules, shelf, new HotLives(HotLivesKept));
        thread = new Thread(Run) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>Waits while too much is queued already.</summary>
    internal ValueTask AddAsync(Work work, CancellationToken cancel) => queue.Writer.WriteAsync(work, cancel);

    private void Run()
    {
        var together = new List<Work>(MostTogether);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            together.Clear();
            while (together.Count < MostTogether && queue.Reader.TryRead(out var work))
            {
                if (!work.Cancelled)
                {
                    together.Add(work);
                }
            }

            WriteTogether(together);
        }
    }

    private void WriteTogether(List<Work> works)
    {
        if (works.Count > 0 && Try(works) is not null)
        {
            foreach (var work in works)
            {
                WriteAlone(work);
            }
        }
    }

    private void WriteAlone(Work work)
    {
        Exception? why = null;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            why = Try([work]);
            if (why is null)
            {
                return;
            }

            if (!Races.WorthAnotherTry(why))
            {
                break;
            }

            Thread.Sleep(attempt);
        }

        work.Failed(why!);
    }

    /// <returns>Why nothing of it was written, or null.</returns>
    private Exception? Try(List<Work> works)
    {
        try
        {
            Write(works);
        }
        catch (Exception why)
        {
            Undo();
            return why;
        }

        works.ForEach(work => work.Done());
        return null;
    }

    private void Write(List<Work> works)
    {
        sql ??= database.OpenLine();
        world ??= worldOf(sql);
        sql.Begin();
        world.Begin();
        world.Expect(works.Select(work => work.Life).OfType<string>());
        foreach (var work in works)
        {
            work.Do(sql, world);
        }

        world.End();
        sql.Commit();
        if (sql.TouchesHouse)
        {
            sql.TouchesHouse = false;
            database.TouchHouse();
        }
    }

    private void Undo()
    {
        world?.Forget();
        try
        {
            sql?.Rollback();
        }
        catch (Exception)
        {
            // Whatever keeps a connection from undoing, it is of no more use, and its transaction goes with it; the next write opens another.
            sql?.Dispose();
            (sql, world) = (null, null);
        }
    }

    public void Dispose()
    {
        queue.Writer.TryComplete();
        thread.Join();
        sql?.Dispose();
    }
}
