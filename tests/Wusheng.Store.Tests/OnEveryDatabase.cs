namespace Wusheng.Store.Tests;

/// <summary>The databases every store test runs on. Where PostgreSQL is not installed its half is skipped, and says so.</summary>
public sealed class OnEveryDatabase : TheoryData<string>
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    public OnEveryDatabase()
    {
        Add(Sqlite);
        Add(new TheoryDataRow<string>(Postgres) { Skip = PostgresServer.IsInstalled ? null : "no PostgreSQL 15 installed here" });
    }
}
