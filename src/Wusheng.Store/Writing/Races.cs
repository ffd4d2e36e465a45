using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Writing;

/// <summary>Which failures mean that somebody else was faster or something was away for a moment.</summary>
internal static class Races
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraint = 19;

    internal static bool WorthAnotherTry(Exception why) => why switch
    {
        LostRaceException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteConstraint,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.LockNotAvailable } => true,
        DbException database => database.IsTransient,
        _ => false,
    };
}
