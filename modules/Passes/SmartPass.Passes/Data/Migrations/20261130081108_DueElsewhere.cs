using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class DueElsewhere : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "OriginOpen",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // What is planned now goes on following its student. Before the table is made anew for the constraint.
            migrationBuilder.Sql("UPDATE \"Passes_Pass\" SET \"OriginOpen\" = 1 WHERE \"FromId\" = 0 AND \"Status\" IN ('Requested', 'Scheduled', 'Held')");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass",
                sql: "\"KeptBackBy\" IN ('AlreadyOut', 'PassesPaused', 'NoPassWindow', 'RoomClosed', 'LimitReached', 'PauseBetween', 'HallwayFull', 'RoomFull', 'EncounterPrevention', 'DueElsewhere')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "OriginOpen",
                table: "Passes_Pass");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_KeptBackBy",
                table: "Passes_Pass",
                sql: "\"KeptBackBy\" IN ('AlreadyOut', 'PassesPaused', 'NoPassWindow', 'RoomClosed', 'LimitReached', 'PauseBetween', 'HallwayFull', 'RoomFull', 'EncounterPrevention')");
        }
    }
}
