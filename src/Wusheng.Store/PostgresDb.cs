namespace Wusheng.Store;

/// <summary>The tables in a PostgreSQL database, for any number of nodes.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : WushengDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Ids are hex that sorts by time: bytes order them fastest and alike on every machine.
        foreach (var text in modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties()).Where(column => column.ClrType == typeof(string)))
        {
            text.SetCollation("C");
        }
    }
}
