using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wusheng.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Audits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audits",
                columns: table => new
                {
                    life = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    site = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    agent = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    customer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pack = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    pack_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    turns = table.Column<int>(type: "integer", nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: false),
                    pending = table.Column<int>(type: "integer", nullable: false),
                    worst = table.Column<int>(type: "integer", nullable: false),
                    appeals = table.Column<int>(type: "integer", nullable: false),
                    lost = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audits", x => x.life);
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    life = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    site = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    agent = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    norm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    clause = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    family = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    standing = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    first_verdict = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    second_verdict = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    appeal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_findings", x => new { x.life, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_audits_agent_at",
                table: "audits",
                columns: new[] { "agent", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_audits_site_at",
                table: "audits",
                columns: new[] { "site", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_audits_worst_at",
                table: "audits",
                columns: new[] { "worst", "at" },
                filter: "pending > 0 or appeals > 0");

            migrationBuilder.CreateIndex(
                name: "IX_findings_norm_at",
                table: "findings",
                columns: new[] { "norm", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_findings_site_at",
                table: "findings",
                columns: new[] { "site", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audits");

            migrationBuilder.DropTable(
                name: "findings");
        }
    }
}
