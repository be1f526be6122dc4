using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.EncounterPrevention.Data.Migrations
{
    /// <inheritdoc />
    public partial class Flex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Cursor",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "TEXT", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Cursor", x => x.Follower);
                });

            migrationBuilder.Sql("INSERT INTO \"EncounterPrevention_Cursor\" SELECT 'follow passes', \"Cursor\" FROM \"EncounterPrevention_Following\"");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Following");

            migrationBuilder.AlterColumn<string>(
                name: "Route",
                table: "EncounterPrevention_Entry",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.AddColumn<long>(
                name: "FlexActivityId",
                table: "EncounterPrevention_Entry",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FlexStartsAt",
                table: "EncounterPrevention_Entry",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FlexTitle",
                table: "EncounterPrevention_Entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FlexWay",
                table: "EncounterPrevention_Entry",
                type: "TEXT",
                maxLength: 40,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EncounterPrevention_Cursor");

            migrationBuilder.DropColumn(
                name: "FlexActivityId",
                table: "EncounterPrevention_Entry");

            migrationBuilder.DropColumn(
                name: "FlexStartsAt",
                table: "EncounterPrevention_Entry");

            migrationBuilder.DropColumn(
                name: "FlexTitle",
                table: "EncounterPrevention_Entry");

            migrationBuilder.DropColumn(
                name: "FlexWay",
                table: "EncounterPrevention_Entry");

            migrationBuilder.AlterColumn<string>(
                name: "Route",
                table: "EncounterPrevention_Entry",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Following",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Following", x => x.Id);
                });
        }
    }
}
