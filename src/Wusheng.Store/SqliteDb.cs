namespace Wusheng.Store;

/// <summary>The tables in one SQLite file.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : WushengDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }
}
