using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class KeptBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "SoftAlike",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeptBackBy",
                table: "Passes_Pass",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KeptBackNote",
                table: "Passes_Pass",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "NeedsEscort",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_SchoolId_StartedAt",
                table: "Passes_Pass",
                columns: new[] { "SchoolId", "StartedAt" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass",
                sql: "\"KeptBackBy\" IN ('AlreadyOut', 'PassesPaused', 'NoPassWindow', 'RoomClosed', 'LimitReached', 'PauseBetween', 'HallwayFull', 'RoomFull', 'EncounterPrevention')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_SchoolId_StartedAt",
                table: "Passes_Pass");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "SoftAlike",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "KeptBackBy",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "KeptBackNote",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "NeedsEscort",
                table: "Passes_Pass");
        }
    }
}
