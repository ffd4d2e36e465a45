using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Postgres;

/// <summary>Search tokens beside the text they were cut from, and the index over them.</summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261121224714_SearchTokens")]
internal sealed class SearchTokens : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE search_texts ADD COLUMN tokens tsvector;
        CREATE INDEX ix_search_texts_tokens ON search_texts USING gin (tokens);
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE search_texts DROP COLUMN tokens");
}
