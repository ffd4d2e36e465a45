using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>One connection used by one thread at a time, speaking the SQL both databases understand. Parameters are <c>$1</c>, <c>$2</c> …</summary>
internal abstract class SqlLine : IDisposable
{
    /// <summary>Between begin and commit: what is read now decides what is written.</summary>
    internal abstract bool Begun { get; }

    /// <summary>Whether every question travels to a server and back.</summary>
    internal abstract bool IsFar { get; }

    /// <summary>Whether what is being written changes the house.</summary>
    internal bool TouchesHouse { get; set; }

    internal abstract void Begin();

    /// <summary>Reads that follow, until <see cref="Rollback"/>, see the database as it stands now, whatever others write meanwhile.</summary>
    internal abstract void BeginReading();

    internal abstract void Commit();

    /// <summary>Undoes what was begun; the connection is fit for use afterwards.</summary>
    internal abstract void Rollback();

    /// <summary>Whether any other connection may have written since this was last asked.</summary>
    internal abstract bool OthersWrote();

    /// <summary>Writes now or with the next read or commit, in order.</summary>
    internal abstract void Write(string sql, params ReadOnlySpan<object?> args);

    /// <summary>A write that must touch exactly one row; otherwise somebody else was faster.</summary>
    /// <remarks>The <see cref="LostRaceException"/> may come with a later call.</remarks>
    internal abstract void WriteOne(string sql, params ReadOnlySpan<object?> args);

    /// <summary>Puts one row; rows of one table that wait together may go together, in any order among the tables.</summary>
    internal abstract void Put(RowInsert into, params ReadOnlySpan<object?> values);

    /// <summary>What follows is of this life: what waits of it already goes before.</summary>
    internal abstract void Begin(string life);

    internal abstract List<T> Read<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<object?> args);

    /// <summary>Puts the search text of a life, or of a thing, in place of what was there, before this commits.</summary>
    internal abstract void WriteSearch(Searched what);

    /// <summary>Takes the search text of a life or a thing away.</summary>
    internal abstract void RemoveSearch(string id);

    /// <summary>Puts the tokens of a text whose index was made anew.</summary>
    internal abstract void WriteWords(long number, string tokens);

    /// <summary>Tells other nodes what changed, when this commits.</summary>
    internal abstract void Tell(string payload);

    internal T? ReadOne<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<object?> args) => Read(sql, row, args) is [var first, ..] ? first : default;

    public abstract void Dispose();
}

/// <summary>Another writer changed the same thing first; the whole decision is to be made again on what is there now.</summary>
internal sealed class LostRaceException(string message) : Exception(message);
