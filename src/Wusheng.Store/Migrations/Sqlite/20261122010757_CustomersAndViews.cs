using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Wusheng.Store.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "thing_events",
                columns: table => new
                {
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thing_events", x => new { x.type, x.key, x.version });
                });

            migrationBuilder.CreateTable(
                name: "views",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    query = table.Column<string>(type: "TEXT", nullable: false)
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
