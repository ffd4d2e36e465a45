using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Wusheng.Store.Migrations.Postgres;

/// <summary>Answers are found by what was answered, things by their key and by their title, audits and their findings by when they were made.</summary>
[DbContext(typeof(PostgresDb))]
[Migration("20261122145426_FindByValue")]
internal sealed class FindByValue : Migration
{
    private static readonly string[] ByValue = ["value", "field", "site", "type", "life"];
    private static readonly string[] BySite = ["site", "type", "field", "value", "life"];
    private static readonly string[] ByTitle = ["type", "title"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_fields_site_type_field_value_life", "fields");
        migrationBuilder.CreateIndex("IX_fields_value_field_site_type_life", "fields", ByValue);
        migrationBuilder.CreateIndex("IX_things_key", "things", "key");
        migrationBuilder.CreateIndex("IX_things_type_title", "things", ByTitle);
        migrationBuilder.CreateIndex("IX_findings_at", "findings", "at");
        migrationBuilder.CreateIndex("IX_audits_at", "audits", "at");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_audits_at", "audits");
        migrationBuilder.DropIndex("IX_findings_at", "findings");
        migrationBuilder.DropIndex("IX_things_type_title", "things");
        migrationBuilder.DropIndex("IX_things_key", "things");
        migrationBuilder.DropIndex("IX_fields_value_field_site_type_life", "fields");
        migrationBuilder.CreateIndex("IX_fields_site_type_field_value_life", "fields", BySite);
    }
}
