using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wusheng.Store.Migrations.Sqlite
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
                    life = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    site = table.Column<string>(type: "TEXT", nullable: false),
                    agent = table.Column<string>(type: "TEXT", nullable: true),
                    customer = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    pack = table.Column<string>(type: "TEXT", nullable: false),
                    pack_version = table.Column<string>(type: "TEXT", nullable: false),
                    turns = table.Column<int>(type: "INTEGER", nullable: false),
                    seconds = table.Column<int>(type: "INTEGER", nullable: false),
                    pending = table.Column<int>(type: "INTEGER", nullable: false),
                    worst = table.Column<int>(type: "INTEGER", nullable: false),
                    appeals = table.Column<int>(type: "INTEGER", nullable: false),
                    lost = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audits", x => x.life);
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    life = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    site = table.Column<string>(type: "TEXT", nullable: false),
                    agent = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    norm = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", nullable: true),
                    family = table.Column<string>(type: "TEXT", nullable: true),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    points = table.Column<int>(type: "INTEGER", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: true),
                    first_verdict = table.Column<string>(type: "TEXT", nullable: true),
                    second_verdict = table.Column<string>(type: "TEXT", nullable: true),
                    appeal = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
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
