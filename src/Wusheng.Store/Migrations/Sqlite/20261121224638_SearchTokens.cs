using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Sqlite;

/// <summary>The index of search tokens: full text without the text, which lies in <c>search_texts</c>.</summary>
[DbContext(typeof(SqliteDb))]
[Migration("20261121224638_SearchTokens")]
internal sealed class SearchTokens : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='ascii')");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE search_tokens");
}
