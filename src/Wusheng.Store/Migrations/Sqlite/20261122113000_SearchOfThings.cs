using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Sqlite;

/// <summary>
/// Customers and their things are found by the word index too, and digits by fours instead of by tails. The program fills the index anew,
/// because only it can cut a text into its words.
/// </summary>
[DbContext(typeof(SqliteDb))]
[Migration("20261122113000_SearchOfThings")]
internal sealed class SearchOfThings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE search_tokens");
        migrationBuilder.Sql("CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii')");
        migrationBuilder.Sql("INSERT INTO settings (name, value) VALUES ('search-words', '0') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        migrationBuilder.Sql("INSERT INTO settings (name, value) VALUES ('search-things', '')");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM search_texts WHERE n < 0");
        migrationBuilder.Sql("DELETE FROM settings WHERE name = 'search-things'");
    }
}
