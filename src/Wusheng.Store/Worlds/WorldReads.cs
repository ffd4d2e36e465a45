using System.Collections.Concurrent;
using System.Diagnostics;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>Reads lives and the house as last committed, beside the writers and without waiting for them.</summary>
public sealed class WorldReads(Database database, StoreRules rules, PackShelf shelf) : IDisposable
{
    private const int LivesKept = 512;
    private const int MostIdle = 8;

    // What another program changes in the house is seen here this late at most; what this one changes, at once.
    private static readonly TimeSpan Trusted = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentBag<(SqlLine Line, StoreWorld World)> idle = [];
    private Known? known;

    /// <summary>Sites, staff, packs and keys in force, for questions that need nothing else; mostly no way to the database.</summary>
    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    public HouseBook House() =>
        known is { } last && last.Touches == database.HouseTouches && Stopwatch.GetElapsedTime(last.At) < Trusted ? last.Book : HouseNow();

    /// <summary>The same as it is in the database now: for whoever was not found in it.</summary>
    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    public HouseBook HouseNow()
    {
        var (touches, at) = (database.HouseTouches, Stopwatch.GetTimestamp());
        var book = Ask((_, house) => house);
        known = new Known(book, touches, at);
        return book;
    }

    /// <summary>Asks on the caller's thread. The world may not be kept after the answer.</summary>
    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    public T Ask<T>(Func<IWorld, HouseBook, T> question)
    {
        var (line, world) = idle.TryTake(out var kept) ? kept : New();
        try
        {
            world.Begin();
            var answer = question(world, world.House);
            Keep(line, world);
            return answer;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Everything that happened in a life after a version, oldest first.</summary>
    public IReadOnlyList<Happened> After(LifeId id, int version) => Read(line => LifeReading.After(line, id.Text, version));

    /// <summary>One question to the database as it stands.</summary>
    internal T Read<T>(Func<SqlLine, T> question)
    {
        var (line, world) = idle.TryTake(out var kept) ? kept : New();
        try
        {
            var answer = question(line);
            Keep(line, world);
            return answer;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    private (SqlLine Line, StoreWorld World) New()
    {
        var line = database.OpenLine();
        return (line, new StoreWorld(line, rules, shelf, new HotLives(LivesKept)));
    }

    private void Keep(SqlLine line, StoreWorld world)
    {
        if (idle.Count < MostIdle)
        {
            idle.Add((line, world));
        }
        else
        {
            line.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var kept))
        {
            kept.Line.Dispose();
        }
    }

    private sealed record Known(HouseBook Book, int Touches, long At);
}
