using Npgsql;
using Wusheng.Store.Sql;

namespace Wusheng.Store;

/// <summary>A server that any number of nodes share.</summary>
internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource source;
    private readonly DbContextOptions<PostgresDb> options;

    public PostgresDatabase(string connection)
    {
        source = new NpgsqlDataSourceBuilder(
            new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, IncludeErrorDetail = false }.ToString()).Build();
        options = new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(source).Options;
    }

    internal override int Lanes => 4;

    internal override bool Takes => true;

    public override PostgresDb OpenDb() => new(options);

    internal override PostgresLine OpenLine() => new(source.OpenConnection());

    internal ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancel) => source.OpenConnectionAsync(cancel);

    // The server checks its pages as it reads them; what is wrong there comes up as an error of the reading itself.
    internal override IReadOnlyList<string> Faults(SqlLine sql) => [];

    public override void Dispose() => source.Dispose();
}
