using Microsoft.EntityFrameworkCore;

namespace Wusheng.Store.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void The_sqlite_migrations_make_the_model() => HasNoPendingChanges(new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=none").Options));

    [Fact]
    public void The_postgres_migrations_make_the_model() => HasNoPendingChanges(new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=none").Options));

    private static void HasNoPendingChanges(WushengDb db)
    {
        using (db)
        {
            Assert.False(db.Database.HasPendingModelChanges(), "Run tools/Migrations/migrate.sh NAME.");
        }
    }
}
