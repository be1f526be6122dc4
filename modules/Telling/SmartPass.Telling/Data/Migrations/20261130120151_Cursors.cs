using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Telling.Data.Migrations
{
    /// <inheritdoc />
    public partial class Cursors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Telling_Cursor",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "TEXT", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Cursor", x => x.Follower);
                });

            migrationBuilder.Sql("INSERT INTO \"Telling_Cursor\" SELECT 'tell of passes', \"Cursor\" FROM \"Telling_Following\"");
            migrationBuilder.Sql("INSERT INTO \"Telling_Cursor\" SELECT 'tell of alerts', \"AlertCursor\" FROM \"Telling_Following\"");
            migrationBuilder.Sql("INSERT INTO \"Telling_Cursor\" SELECT 'tell of flex', \"FlexCursor\" FROM \"Telling_Following\"");

            migrationBuilder.DropTable(
                name: "Telling_Following");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Telling_Cursor");

            migrationBuilder.CreateTable(
                name: "Telling_Following",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    AlertCursor = table.Column<long>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<long>(type: "INTEGER", nullable: false),
                    FlexCursor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Following", x => x.Id);
                });
        }
    }
}
