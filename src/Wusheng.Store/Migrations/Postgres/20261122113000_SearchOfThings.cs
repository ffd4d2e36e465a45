using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Postgres;

/// <summary>
/// Customers and their things are found by the word index too, and digits by fours instead of by tails. The program fills the index anew,
/// because only it can cut a text into its words.
/// </summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261122113000_SearchOfThings")]
internal sealed class SearchOfThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE SEQUENCE search_things INCREMENT -1 MAXVALUE -1 START -1");
        migrationBuilder.Sql("INSERT INTO settings (name, value) VALUES ('search-words', '0') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        migrationBuilder.Sql("INSERT INTO settings (name, value) VALUES ('search-things', '')");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM search_texts WHERE n < 0");
        migrationBuilder.Sql("DROP SEQUENCE search_things");
        migrationBuilder.Sql("DELETE FROM settings WHERE name = 'search-things'");
    }
}
