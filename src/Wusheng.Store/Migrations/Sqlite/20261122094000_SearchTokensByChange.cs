using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Sqlite;

/// <summary>
/// The index of search tokens without tombstones: what a text loses and gains is told to it word by word. It is filled again from the
/// texts by <c>SearchRefill</c>, because only the program can cut a text into its words.
/// </summary>
[DbContext(typeof(SqliteDb))]
[Migration("20261122094000_SearchTokensByChange")]
internal sealed class SearchTokensByChange : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE search_tokens");
        migrationBuilder.Sql("CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii')");
        migrationBuilder.Sql("INSERT INTO settings (name, value) VALUES ('search-words', '0')");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM settings WHERE name = 'search-words'");
        migrationBuilder.Sql("DROP TABLE search_tokens");
        migrationBuilder.Sql("CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')");
    }
}
