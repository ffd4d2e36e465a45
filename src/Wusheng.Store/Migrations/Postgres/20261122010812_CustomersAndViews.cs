using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wusheng.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CustomersAndViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "merged_into",
                table: "things",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "thing_events",
                columns: table => new
                {
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thing_events", x => new { x.type, x.key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "views",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    query = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_views", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_things_type_merged_into",
                table: "things",
                columns: new[] { "type", "merged_into" },
                filter: "merged_into is not null");

            migrationBuilder.CreateIndex(
                name: "IX_lives_kind_opened_at_id",
                table: "lives",
                columns: new[] { "kind", "opened_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_views_person",
                table: "views",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_views_role",
                table: "views",
                column: "role",
                filter: "role is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "thing_events");

            migrationBuilder.DropTable(
                name: "views");

            migrationBuilder.DropIndex(
                name: "IX_things_type_merged_into",
                table: "things");

            migrationBuilder.DropIndex(
                name: "IX_lives_kind_opened_at_id",
                table: "lives");

            migrationBuilder.DropColumn(
                name: "merged_into",
                table: "things");
        }
    }
}
