using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Telling.Data.Migrations
{
    /// <inheritdoc />
    public partial class Flex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Telling_Notice_Kind",
                table: "Telling_Notice");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Telling_Choice_Kind",
                table: "Telling_Choice");

            migrationBuilder.AddColumn<long>(
                name: "FlexCursor",
                table: "Telling_Following",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Telling_Notice_Kind",
                table: "Telling_Notice",
                sql: "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'Flex', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Telling_Choice_Kind",
                table: "Telling_Choice",
                sql: "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'Flex', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Telling_Notice_Kind",
                table: "Telling_Notice");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Telling_Choice_Kind",
                table: "Telling_Choice");

            migrationBuilder.DropColumn(
                name: "FlexCursor",
                table: "Telling_Following");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Telling_Notice_Kind",
                table: "Telling_Notice",
                sql: "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Telling_Choice_Kind",
                table: "Telling_Choice",
                sql: "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Encounter', 'Summary', 'EncounterSummary')");
        }
    }
}
